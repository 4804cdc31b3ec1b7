/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ label: NonNullable<unknown>, users: NonNullable<unknown>, seen: NonNullable<unknown>, expected: NonNullable<unknown>, share: NonNullable<unknown> }} Step_Trace_HubInputs */

const en_step_trace_hub = /** @type {(inputs: Step_Trace_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hub: ${i?.label}, ${i?.users}; ${i?.seen} % used another detail, ${i?.expected} % would by coincidence; network share ${i?.share}`)
};

const es_step_trace_hub = /** @type {(inputs: Step_Trace_HubInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nodo común: ${i?.label}, ${i?.users}; el ${i?.seen} % usó otro dato, el ${i?.expected} % lo haría por coincidencia; cuota de la red ${i?.share}`)
};

/**
* | output |
* | --- |
* | "Hub: {label}, {users}; {seen} % used another detail, {expected} % would by coincidence; network share {share}" |
*
* @param {Step_Trace_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_hub = /** @type {((inputs: Step_Trace_HubInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_HubInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_hub(inputs)
	return en_step_trace_hub(inputs)
});