/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown> }} Step_Trace_Rule_WaitingInputs */

const en_step_trace_rule_waiting = /** @type {(inputs: Step_Trace_Rule_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule}: leaves nobody out until two people sign it: lookback review exclusion ${i?.rule} --approve`)
};

const es_step_trace_rule_waiting = /** @type {(inputs: Step_Trace_Rule_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule}: no deja fuera a nadie hasta que la firmen dos personas: lookback review exclusion ${i?.rule} --approve`)
};

/**
* | output |
* | --- |
* | "{rule}: leaves nobody out until two people sign it: lookback review exclusion {rule} --approve" |
*
* @param {Step_Trace_Rule_WaitingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_rule_waiting = /** @type {((inputs: Step_Trace_Rule_WaitingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_Rule_WaitingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_rule_waiting(inputs)
	return en_step_trace_rule_waiting(inputs)
});