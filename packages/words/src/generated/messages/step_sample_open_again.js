/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Sample_Open_AgainInputs */

const en_step_sample_open_again = /** @type {(inputs: Step_Sample_Open_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The case is open again.`)
};

const es_step_sample_open_again = /** @type {(inputs: Step_Sample_Open_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El caso está abierto de nuevo.`)
};

/**
* | output |
* | --- |
* | "The case is open again." |
*
* @param {Step_Sample_Open_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_sample_open_again = /** @type {((inputs?: Step_Sample_Open_AgainInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_Open_AgainInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_sample_open_again(inputs)
	return en_step_sample_open_again(inputs)
});