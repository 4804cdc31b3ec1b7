/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Sample_DiffersInputs */

const en_step_sample_differs = /** @type {(inputs: Step_Sample_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded: the check differs.`)
};

const es_step_sample_differs = /** @type {(inputs: Step_Sample_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anotado: la comprobación difiere.`)
};

/**
* | output |
* | --- |
* | "Recorded: the check differs." |
*
* @param {Step_Sample_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_sample_differs = /** @type {((inputs?: Step_Sample_DiffersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_DiffersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_sample_differs(inputs)
	return en_step_sample_differs(inputs)
});