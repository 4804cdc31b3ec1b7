/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Col_CohortInputs */

const en_web_col_cohort = /** @type {(inputs: Web_Col_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`under review`)
};

const es_web_col_cohort = /** @type {(inputs: Web_Col_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`en revisión`)
};

/**
* | output |
* | --- |
* | "under review" |
*
* @param {Web_Col_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_col_cohort = /** @type {((inputs?: Web_Col_CohortInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Col_CohortInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_col_cohort(inputs)
	return en_web_col_cohort(inputs)
});