/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Sample_Drawn_BeforeInputs */

const en_step_sample_drawn_before = /** @type {(inputs: Step_Sample_Drawn_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Drawn before; nothing to do.`)
};

const es_step_sample_drawn_before = /** @type {(inputs: Step_Sample_Drawn_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya extraída; no hay nada que hacer.`)
};

/**
* | output |
* | --- |
* | "Drawn before; nothing to do." |
*
* @param {Step_Sample_Drawn_BeforeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_sample_drawn_before = /** @type {((inputs?: Step_Sample_Drawn_BeforeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_Drawn_BeforeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_sample_drawn_before(inputs)
	return en_step_sample_drawn_before(inputs)
});