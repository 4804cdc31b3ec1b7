/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Person_Not_In_Cohort_TodoInputs */

const en_finding_refused_person_not_in_cohort_todo = /** @type {(inputs: Finding_Refused_Person_Not_In_Cohort_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback review list shows who is.`)
};

const es_finding_refused_person_not_in_cohort_todo = /** @type {(inputs: Finding_Refused_Person_Not_In_Cohort_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback review list muestra quién lo está.`)
};

/**
* | output |
* | --- |
* | "lookback review list shows who is." |
*
* @param {Finding_Refused_Person_Not_In_Cohort_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_person_not_in_cohort_todo = /** @type {((inputs?: Finding_Refused_Person_Not_In_Cohort_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Person_Not_In_Cohort_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_person_not_in_cohort_todo(inputs)
	return en_finding_refused_person_not_in_cohort_todo(inputs)
});