/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown>, hedge: NonNullable<unknown>, source: NonNullable<unknown> }} Step_Declare_Said_HedgedInputs */

const en_step_declare_said_hedged = /** @type {(inputs: Step_Declare_Said_HedgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Said of the network and of no person: "${i?.text}" (hedge: ${i?.hedge}), source ${i?.source}.`)
};

const es_step_declare_said_hedged = /** @type {(inputs: Step_Declare_Said_HedgedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dicho de la red y de ninguna persona: «${i?.text}» (reserva: ${i?.hedge}), fuente ${i?.source}.`)
};

/**
* | output |
* | --- |
* | "Said of the network and of no person: \"{text}\" (hedge: {hedge}), source {source}." |
*
* @param {Step_Declare_Said_HedgedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_declare_said_hedged = /** @type {((inputs: Step_Declare_Said_HedgedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_Said_HedgedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_declare_said_hedged(inputs)
	return en_step_declare_said_hedged(inputs)
});