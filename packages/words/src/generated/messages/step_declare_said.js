/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown>, source: NonNullable<unknown> }} Step_Declare_SaidInputs */

const en_step_declare_said = /** @type {(inputs: Step_Declare_SaidInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Said of the network and of no person: "${i?.text}", source ${i?.source}.`)
};

const es_step_declare_said = /** @type {(inputs: Step_Declare_SaidInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dicho de la red y de ninguna persona: «${i?.text}», fuente ${i?.source}.`)
};

/**
* | output |
* | --- |
* | "Said of the network and of no person: \"{text}\", source {source}." |
*
* @param {Step_Declare_SaidInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_declare_said = /** @type {((inputs: Step_Declare_SaidInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_SaidInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_declare_said(inputs)
	return en_step_declare_said(inputs)
});