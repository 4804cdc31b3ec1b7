/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Trace_UnsupportedInputs */

const en_step_trace_unsupported = /** @type {(inputs: Step_Trace_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`By counts alone these data support no link.`)
};

const es_step_trace_unsupported = /** @type {(inputs: Step_Trace_UnsupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Solo con recuentos, estos datos no sostienen ningún vínculo.`)
};

/**
* | output |
* | --- |
* | "By counts alone these data support no link." |
*
* @param {Step_Trace_UnsupportedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_unsupported = /** @type {((inputs?: Step_Trace_UnsupportedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_UnsupportedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_unsupported(inputs)
	return en_step_trace_unsupported(inputs)
});