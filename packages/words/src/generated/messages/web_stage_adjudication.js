/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Stage_AdjudicationInputs */

const en_web_stage_adjudication = /** @type {(inputs: Web_Stage_AdjudicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adjudication`)
};

const es_web_stage_adjudication = /** @type {(inputs: Web_Stage_AdjudicationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en manos del dirimente`)
};

/**
* | output |
* | --- |
* | "adjudication" |
*
* @param {Web_Stage_AdjudicationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_stage_adjudication = /** @type {((inputs?: Web_Stage_AdjudicationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Stage_AdjudicationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_stage_adjudication(inputs)
	return en_web_stage_adjudication(inputs)
});