/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Filter_StageInputs */

const en_web_filter_stage = /** @type {(inputs: Web_Filter_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Stage`)
};

const es_web_filter_stage = /** @type {(inputs: Web_Filter_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fase`)
};

/**
* | output |
* | --- |
* | "Stage" |
*
* @param {Web_Filter_StageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_filter_stage = /** @type {((inputs?: Web_Filter_StageInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_StageInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_filter_stage(inputs)
	return en_web_filter_stage(inputs)
});