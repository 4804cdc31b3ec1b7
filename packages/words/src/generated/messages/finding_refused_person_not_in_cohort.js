/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Person_Not_In_CohortInputs */

const en_finding_refused_person_not_in_cohort = /** @type {(inputs: Finding_Refused_Person_Not_In_CohortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} is not under review.`)
};

const es_finding_refused_person_not_in_cohort = /** @type {(inputs: Finding_Refused_Person_Not_In_CohortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} no está en revisión.`)
};

/**
* | output |
* | --- |
* | "{detail} is not under review." |
*
* @param {Finding_Refused_Person_Not_In_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_person_not_in_cohort = /** @type {((inputs: Finding_Refused_Person_Not_In_CohortInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Person_Not_In_CohortInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_person_not_in_cohort(inputs)
	return en_finding_refused_person_not_in_cohort(inputs)
});