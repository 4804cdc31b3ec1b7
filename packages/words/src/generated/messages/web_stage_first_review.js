/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Stage_First_ReviewInputs */

const en_web_stage_first_review = /** @type {(inputs: Web_Stage_First_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first review`)
};

const es_web_stage_first_review = /** @type {(inputs: Web_Stage_First_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`primera revisión`)
};

/**
* | output |
* | --- |
* | "first review" |
*
* @param {Web_Stage_First_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_stage_first_review = /** @type {((inputs?: Web_Stage_First_ReviewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_First_ReviewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_stage_first_review(inputs)
	return en_web_stage_first_review(inputs)
});