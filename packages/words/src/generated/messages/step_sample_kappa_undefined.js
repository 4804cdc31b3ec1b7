/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Sample_Kappa_UndefinedInputs */

const en_step_sample_kappa_undefined = /** @type {(inputs: Step_Sample_Kappa_UndefinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not defined`)
};

const es_step_sample_kappa_undefined = /** @type {(inputs: Step_Sample_Kappa_UndefinedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin definir`)
};

/**
* | output |
* | --- |
* | "not defined" |
*
* @param {Step_Sample_Kappa_UndefinedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_sample_kappa_undefined = /** @type {((inputs?: Step_Sample_Kappa_UndefinedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_Kappa_UndefinedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_sample_kappa_undefined(inputs)
	return en_step_sample_kappa_undefined(inputs)
});