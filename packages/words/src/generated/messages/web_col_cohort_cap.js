/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_Cohort_CapInputs */

const en_web_col_cohort_cap = /** @type {(inputs: Web_Col_Cohort_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`where each review is`)
};

const es_web_col_cohort_cap = /** @type {(inputs: Web_Col_Cohort_CapInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en qué punto está cada revisión`)
};

/**
* | output |
* | --- |
* | "where each review is" |
*
* @param {Web_Col_Cohort_CapInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_cohort_cap = /** @type {((inputs?: Web_Col_Cohort_CapInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_Cohort_CapInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_cohort_cap(inputs)
	return en_web_col_cohort_cap(inputs)
});