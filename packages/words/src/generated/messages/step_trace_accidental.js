/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ kinds: NonNullable<unknown>, expected: NonNullable<unknown> }} Step_Trace_AccidentalInputs */

const en_step_trace_accidental = /** @type {(inputs: Step_Trace_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Accidental equalities to expect among ${i?.kinds}: ${i?.expected}`)
};

const es_step_trace_accidental = /** @type {(inputs: Step_Trace_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Igualdades accidentales que cabe esperar entre ${i?.kinds}: ${i?.expected}`)
};

/**
* | output |
* | --- |
* | "Accidental equalities to expect among {kinds}: {expected}" |
*
* @param {Step_Trace_AccidentalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_accidental = /** @type {((inputs: Step_Trace_AccidentalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_AccidentalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_accidental(inputs)
	return en_step_trace_accidental(inputs)
});