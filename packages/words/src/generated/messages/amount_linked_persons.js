/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Amount_Linked_PersonsInputs */

const en_amount_linked_persons = /** @type {(inputs: Amount_Linked_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} linked person`);
	return /** @type {LocalizedString} */ (`${i?.n} linked persons`)
	
};

const es_amount_linked_persons = /** @type {(inputs: Amount_Linked_PersonsInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona vinculada`);
	return /** @type {LocalizedString} */ (`${i?.n} personas vinculadas`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} linked person" |
* | * | "{n} linked persons" |
*
* @param {Amount_Linked_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const amount_linked_persons = /** @type {((inputs: Amount_Linked_PersonsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Amount_Linked_PersonsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_amount_linked_persons(inputs)
	return en_amount_linked_persons(inputs)
});