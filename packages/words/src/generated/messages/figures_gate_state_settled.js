/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Gate_State_SettledInputs */

const en_figures_gate_state_settled = /** @type {(inputs: Figures_Gate_State_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Settled by two people.`)
};

const es_figures_gate_state_settled = /** @type {(inputs: Figures_Gate_State_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resuelto por dos personas.`)
};

/**
* | output |
* | --- |
* | "Settled by two people." |
*
* @param {Figures_Gate_State_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_gate_state_settled = /** @type {((inputs?: Figures_Gate_State_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_State_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_gate_state_settled(inputs)
	return en_figures_gate_state_settled(inputs)
});