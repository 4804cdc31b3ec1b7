/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reason_Only_PossibleInputs */

const en_web_say_reason_only_possible = /** @type {(inputs: Web_Say_Reason_Only_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dates only possible`)
};

const es_web_say_reason_only_possible = /** @type {(inputs: Web_Say_Reason_Only_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fechas solo posibles`)
};

/**
* | output |
* | --- |
* | "dates only possible" |
*
* @param {Web_Say_Reason_Only_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reason_only_possible = /** @type {((inputs?: Web_Say_Reason_Only_PossibleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reason_Only_PossibleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reason_only_possible(inputs)
	return en_web_say_reason_only_possible(inputs)
});