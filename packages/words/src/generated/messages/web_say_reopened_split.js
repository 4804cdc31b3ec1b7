/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reopened_SplitInputs */

const en_web_say_reopened_split = /** @type {(inputs: Web_Say_Reopened_SplitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records were found to be another person's.`)
};

const es_web_say_reopened_split = /** @type {(inputs: Web_Say_Reopened_SplitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Unos registros resultaron ser de otra persona.`)
};

/**
* | output |
* | --- |
* | "Records were found to be another person's." |
*
* @param {Web_Say_Reopened_SplitInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reopened_split = /** @type {((inputs?: Web_Say_Reopened_SplitInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_SplitInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reopened_split(inputs)
	return en_web_say_reopened_split(inputs)
});