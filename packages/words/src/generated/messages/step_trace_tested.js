/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, declared: NonNullable<unknown> }} Step_Trace_TestedInputs */

const en_step_trace_tested = /** @type {(inputs: Step_Trace_TestedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person tested, ${i?.declared} declared in the memo and not tested.`);
	return /** @type {LocalizedString} */ (`${i?.n} persons tested, ${i?.declared} declared in the memo and not tested.`)
	
};

const es_step_trace_tested = /** @type {(inputs: Step_Trace_TestedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona examinada, ${i?.declared} declaradas en la ficha y no examinadas.`);
	return /** @type {LocalizedString} */ (`${i?.n} personas examinadas, ${i?.declared} declaradas en la ficha y no examinadas.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person tested, {declared} declared in the memo and not tested." |
* | * | "{n} persons tested, {declared} declared in the memo and not tested." |
*
* @param {Step_Trace_TestedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_tested = /** @type {((inputs: Step_Trace_TestedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_TestedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_tested(inputs)
	return en_step_trace_tested(inputs)
});