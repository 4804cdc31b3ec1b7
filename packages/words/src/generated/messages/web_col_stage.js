/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_StageInputs */

const en_web_col_stage = /** @type {(inputs: Web_Col_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stage`)
};

const es_web_col_stage = /** @type {(inputs: Web_Col_StageInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fase`)
};

/**
* | output |
* | --- |
* | "stage" |
*
* @param {Web_Col_StageInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_stage = /** @type {((inputs?: Web_Col_StageInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_StageInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_stage(inputs)
	return en_web_col_stage(inputs)
});