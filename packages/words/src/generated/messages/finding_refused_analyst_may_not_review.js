/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Analyst_May_Not_ReviewInputs */

const en_finding_refused_analyst_may_not_review = /** @type {(inputs: Finding_Refused_Analyst_May_Not_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You attached evidence here as analyst: nobody approves what they proposed.`)
};

const es_finding_refused_analyst_may_not_review = /** @type {(inputs: Finding_Refused_Analyst_May_Not_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Usted aportó pruebas aquí como analista: nadie aprueba lo que propuso.`)
};

/**
* | output |
* | --- |
* | "You attached evidence here as analyst: nobody approves what they proposed." |
*
* @param {Finding_Refused_Analyst_May_Not_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_analyst_may_not_review = /** @type {((inputs?: Finding_Refused_Analyst_May_Not_ReviewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Analyst_May_Not_ReviewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_analyst_may_not_review(inputs)
	return en_finding_refused_analyst_may_not_review(inputs)
});