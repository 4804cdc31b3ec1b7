/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown> }} Step_Trace_Rule_NamedInputs */

const en_step_trace_rule_named = /** @type {(inputs: Step_Trace_Rule_NamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule}: approved by two people whom the charter names; nobody signed it in the ledger.`)
};

const es_step_trace_rule_named = /** @type {(inputs: Step_Trace_Rule_NamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule}: aprobada por dos personas que nombra el mandato; nadie la firmó en el libro.`)
};

/**
* | output |
* | --- |
* | "{rule}: approved by two people whom the charter names; nobody signed it in the ledger." |
*
* @param {Step_Trace_Rule_NamedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_rule_named = /** @type {((inputs: Step_Trace_Rule_NamedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_Rule_NamedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_rule_named(inputs)
	return en_step_trace_rule_named(inputs)
});