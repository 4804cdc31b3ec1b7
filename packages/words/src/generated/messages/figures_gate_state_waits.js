/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Gate_State_WaitsInputs */

const en_figures_gate_state_waits = /** @type {(inputs: Figures_Gate_State_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waits for a person.`)
};

const es_figures_gate_state_waits = /** @type {(inputs: Figures_Gate_State_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Espera a una persona.`)
};

/**
* | output |
* | --- |
* | "Waits for a person." |
*
* @param {Figures_Gate_State_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_gate_state_waits = /** @type {((inputs?: Figures_Gate_State_WaitsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_State_WaitsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_gate_state_waits(inputs)
	return en_figures_gate_state_waits(inputs)
});