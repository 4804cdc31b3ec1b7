/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ runs: NonNullable<unknown>, linked: NonNullable<unknown>, two: NonNullable<unknown> }} Step_Trace_ControlInputs */

const en_step_trace_control = /** @type {(inputs: Step_Trace_ControlInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The same on ${i?.runs} networks that do not exist: ${i?.linked} linked, ${i?.two} with two or more, on average.`)
};

const es_step_trace_control = /** @type {(inputs: Step_Trace_ControlInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lo mismo con ${i?.runs} redes que no existen: ${i?.linked} vinculadas, ${i?.two} con dos o más, de media.`)
};

/**
* | output |
* | --- |
* | "The same on {runs} networks that do not exist: {linked} linked, {two} with two or more, on average." |
*
* @param {Step_Trace_ControlInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_trace_control = /** @type {((inputs: Step_Trace_ControlInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Trace_ControlInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_trace_control(inputs)
	return en_step_trace_control(inputs)
});