/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ p: NonNullable<unknown> }} Web_ProbabilityInputs */

const en_web_probability = /** @type {(inputs: Web_ProbabilityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`chance that they are one: ${i?.p}`)
};

const es_web_probability = /** @type {(inputs: Web_ProbabilityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`probabilidad de que sean la misma: ${i?.p}`)
};

/**
* | output |
* | --- |
* | "chance that they are one: {p}" |
*
* @param {Web_ProbabilityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_probability = /** @type {((inputs: Web_ProbabilityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ProbabilityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_probability(inputs)
	return en_web_probability(inputs)
});