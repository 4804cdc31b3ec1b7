/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Loosening_Same_Last_DigitsInputs */

const en_step_loosening_same_last_digits = /** @type {(inputs: Step_Loosening_Same_Last_DigitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the same last digits, with and without a country code`)
};

const es_step_loosening_same_last_digits = /** @type {(inputs: Step_Loosening_Same_Last_DigitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tener las mismas últimas cifras, con y sin prefijo de país`)
};

/**
* | output |
* | --- |
* | "the same last digits, with and without a country code" |
*
* @param {Step_Loosening_Same_Last_DigitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_loosening_same_last_digits = /** @type {((inputs?: Step_Loosening_Same_Last_DigitsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Same_Last_DigitsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_loosening_same_last_digits(inputs)
	return en_step_loosening_same_last_digits(inputs)
});