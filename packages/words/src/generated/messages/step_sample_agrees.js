/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Sample_AgreesInputs */

const en_step_sample_agrees = /** @type {(inputs: Step_Sample_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded: the check agrees.`)
};

const es_step_sample_agrees = /** @type {(inputs: Step_Sample_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anotado: la comprobación coincide.`)
};

/**
* | output |
* | --- |
* | "Recorded: the check agrees." |
*
* @param {Step_Sample_AgreesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_sample_agrees = /** @type {((inputs?: Step_Sample_AgreesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_AgreesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_sample_agrees(inputs)
	return en_step_sample_agrees(inputs)
});