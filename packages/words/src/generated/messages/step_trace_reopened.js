/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Step_Trace_ReopenedInputs */

const en_step_trace_reopened = /** @type {(inputs: Step_Trace_ReopenedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decision was reopened.`);
	return /** @type {LocalizedString} */ (`${i?.n} decisions were reopened.`)
	
};

const es_step_trace_reopened = /** @type {(inputs: Step_Trace_ReopenedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`Se reabrió ${i?.n} decisión.`);
	return /** @type {LocalizedString} */ (`Se reabrieron ${i?.n} decisiones.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision was reopened." |
* | * | "{n} decisions were reopened." |
*
* @param {Step_Trace_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_reopened = /** @type {((inputs: Step_Trace_ReopenedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_ReopenedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_reopened(inputs)
	return en_step_trace_reopened(inputs)
});