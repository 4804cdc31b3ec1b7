/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reopened_Source_WithdrawnInputs */

const en_web_say_reopened_source_withdrawn = /** @type {(inputs: Web_Say_Reopened_Source_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A source on which it rested was withdrawn.`)
};

const es_web_say_reopened_source_withdrawn = /** @type {(inputs: Web_Say_Reopened_Source_WithdrawnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se retiró una fuente en la que se apoyaba.`)
};

/**
* | output |
* | --- |
* | "A source on which it rested was withdrawn." |
*
* @param {Web_Say_Reopened_Source_WithdrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reopened_source_withdrawn = /** @type {((inputs?: Web_Say_Reopened_Source_WithdrawnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_Source_WithdrawnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reopened_source_withdrawn(inputs)
	return en_web_say_reopened_source_withdrawn(inputs)
});