/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Part_Person_Not_In_CohortInputs */

const en_web_part_person_not_in_cohort = /** @type {(inputs: Web_Part_Person_Not_In_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is not under review: no evidence carries a link now.`)
};

const es_web_part_person_not_in_cohort = /** @type {(inputs: Web_Part_Person_Not_In_CohortInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona no está en revisión: ninguna prueba sostiene ahora un vínculo.`)
};

/**
* | output |
* | --- |
* | "This person is not under review: no evidence carries a link now." |
*
* @param {Web_Part_Person_Not_In_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_part_person_not_in_cohort = /** @type {((inputs?: Web_Part_Person_Not_In_CohortInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Person_Not_In_CohortInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_part_person_not_in_cohort(inputs)
	return en_web_part_person_not_in_cohort(inputs)
});