/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_ParentsInputs */

const en_web_field_parents = /** @type {(inputs: Web_Field_ParentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`parents' names`)
};

const es_web_field_parents = /** @type {(inputs: Web_Field_ParentsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombres de los padres`)
};

/**
* | output |
* | --- |
* | "parents' names" |
*
* @param {Web_Field_ParentsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_parents = /** @type {((inputs?: Web_Field_ParentsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_ParentsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_parents(inputs)
	return en_web_field_parents(inputs)
});