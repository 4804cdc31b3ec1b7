/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_Found_FirstInputs */

const en_amount_found_first = /** @type {(inputs: Amount_Found_FirstInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person found first`);
	return /** @type {LocalizedString} */ (`${i?.n} persons found first`)
	
};

const es_amount_found_first = /** @type {(inputs: Amount_Found_FirstInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona hallada primero`);
	return /** @type {LocalizedString} */ (`${i?.n} personas halladas primero`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person found first" |
* | * | "{n} persons found first" |
*
* @param {Amount_Found_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_found_first = /** @type {((inputs: Amount_Found_FirstInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Found_FirstInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_found_first(inputs)
	return en_amount_found_first(inputs)
});