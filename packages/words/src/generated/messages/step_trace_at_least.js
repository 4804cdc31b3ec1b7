/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ least: NonNullable<unknown>, persons: NonNullable<unknown>, expected: NonNullable<unknown> }} Step_Trace_At_LeastInputs */

const en_step_trace_at_least = /** @type {(inputs: Step_Trace_At_LeastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} or more shared details: ${i?.persons}; would show the same by coincidence: ${i?.expected}`)
};

const es_step_trace_at_least = /** @type {(inputs: Step_Trace_At_LeastInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.least} o más datos compartidos: ${i?.persons}; mostrarían lo mismo por coincidencia: ${i?.expected}`)
};

/**
* | output |
* | --- |
* | "{least} or more shared details: {persons}; would show the same by coincidence: {expected}" |
*
* @param {Step_Trace_At_LeastInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_at_least = /** @type {((inputs: Step_Trace_At_LeastInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_At_LeastInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_at_least(inputs)
	return en_step_trace_at_least(inputs)
});