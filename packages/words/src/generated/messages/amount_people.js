/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_PeopleInputs */

const en_amount_people = /** @type {(inputs: Amount_PeopleInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person`);
	return /** @type {LocalizedString} */ (`${i?.n} people`)
	
};

const es_amount_people = /** @type {(inputs: Amount_PeopleInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona`);
	return /** @type {LocalizedString} */ (`${i?.n} personas`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person" |
* | * | "{n} people" |
*
* @param {Amount_PeopleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_people = /** @type {((inputs: Amount_PeopleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_PeopleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_people(inputs)
	return en_amount_people(inputs)
});