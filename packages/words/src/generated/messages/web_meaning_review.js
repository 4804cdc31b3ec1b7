/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Meaning_ReviewInputs */

const en_web_meaning_review = /** @type {(inputs: Web_Meaning_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To be under review says nothing about what a person did. Most people in these files did nothing wrong.`)
};

const es_web_meaning_review = /** @type {(inputs: Web_Meaning_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Estar en revisión no dice nada de lo que hizo una persona. La mayoría de quienes figuran en estos archivos no hizo nada malo.`)
};

/**
* | output |
* | --- |
* | "To be under review says nothing about what a person did. Most people in these files did nothing wrong." |
*
* @param {Web_Meaning_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_meaning_review = /** @type {((inputs?: Web_Meaning_ReviewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Meaning_ReviewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_meaning_review(inputs)
	return en_web_meaning_review(inputs)
});