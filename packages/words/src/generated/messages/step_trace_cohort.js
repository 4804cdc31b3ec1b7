/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ cohort: NonNullable<unknown>, excluded: NonNullable<unknown> }} Step_Trace_CohortInputs */

const en_step_trace_cohort = /** @type {(inputs: Step_Trace_CohortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Under review: ${i?.cohort}. Left out by a charter rule: ${i?.excluded}.`)
};

const es_step_trace_cohort = /** @type {(inputs: Step_Trace_CohortInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`En revisión: ${i?.cohort}. Fuera por una regla del mandato: ${i?.excluded}.`)
};

/**
* | output |
* | --- |
* | "Under review: {cohort}. Left out by a charter rule: {excluded}." |
*
* @param {Step_Trace_CohortInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_cohort = /** @type {((inputs: Step_Trace_CohortInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_CohortInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_cohort(inputs)
	return en_step_trace_cohort(inputs)
});