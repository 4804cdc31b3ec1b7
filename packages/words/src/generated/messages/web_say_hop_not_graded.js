/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Hop_Not_GradedInputs */

const en_web_say_hop_not_graded = /** @type {(inputs: Web_Say_Hop_Not_GradedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not graded`)
};

const es_web_say_hop_not_graded = /** @type {(inputs: Web_Say_Hop_Not_GradedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin calificar`)
};

/**
* | output |
* | --- |
* | "not graded" |
*
* @param {Web_Say_Hop_Not_GradedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_not_graded = /** @type {((inputs?: Web_Say_Hop_Not_GradedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_Not_GradedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_not_graded(inputs)
	return en_web_say_hop_not_graded(inputs)
});