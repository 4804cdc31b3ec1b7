/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Change_CohortInputs */

const en_web_change_cohort = /** @type {(inputs: Web_Change_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the cohort was formed`)
};

const es_web_change_cohort = /** @type {(inputs: Web_Change_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se ha formado la cohorte`)
};

/**
* | output |
* | --- |
* | "the cohort was formed" |
*
* @param {Web_Change_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_change_cohort = /** @type {((inputs?: Web_Change_CohortInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_CohortInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_change_cohort(inputs)
	return en_web_change_cohort(inputs)
});