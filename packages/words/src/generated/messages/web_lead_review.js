/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ cohort: NonNullable<unknown>, persons: NonNullable<unknown> }} Web_Lead_ReviewInputs */

const en_web_lead_review = /** @type {(inputs: Web_Lead_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cohort} of the ${i?.persons} persons in the files are under review because they shared a detail with the network.`)
};

const es_web_lead_review = /** @type {(inputs: Web_Lead_ReviewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cohort} de las ${i?.persons} personas que figuran en los archivos están en revisión porque comparten algún dato con la red.`)
};

/**
* | output |
* | --- |
* | "{cohort} of the {persons} persons in the files are under review because they shared a detail with the network." |
*
* @param {Web_Lead_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_lead_review = /** @type {((inputs: Web_Lead_ReviewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Lead_ReviewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_lead_review(inputs)
	return en_web_lead_review(inputs)
});