/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ kind: NonNullable<unknown>, attribute: NonNullable<unknown>, v: NonNullable<unknown> }} Step_Trace_ProxyInputs */

const en_step_trace_proxy = /** @type {(inputs: Step_Trace_ProxyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Using a ${i?.kind} follows ${i?.attribute} (Cramér’s V ${i?.v}): read these links with that in mind.`)
};

const es_step_trace_proxy = /** @type {(inputs: Step_Trace_ProxyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El uso de ${i?.kind} va unido a ${i?.attribute} (V de Cramér ${i?.v}): lea estos vínculos teniéndolo en cuenta.`)
};

/**
* | output |
* | --- |
* | "Using a {kind} follows {attribute} (Cramér’s V {v}): read these links with that in mind." |
*
* @param {Step_Trace_ProxyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_proxy = /** @type {((inputs: Step_Trace_ProxyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_ProxyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_proxy(inputs)
	return en_step_trace_proxy(inputs)
});