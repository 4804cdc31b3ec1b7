/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Loosening_Same_NumberInputs */

const en_step_loosening_same_number = /** @type {(inputs: Step_Loosening_Same_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the same number of another issuer or country, or of none`)
};

const es_step_loosening_same_number = /** @type {(inputs: Step_Loosening_Same_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ser el mismo número de otro emisor o país, o de ninguno`)
};

/**
* | output |
* | --- |
* | "the same number of another issuer or country, or of none" |
*
* @param {Step_Loosening_Same_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_loosening_same_number = /** @type {((inputs?: Step_Loosening_Same_NumberInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_NumberInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_loosening_same_number(inputs)
	return en_step_loosening_same_number(inputs)
});