/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Gate_State_Not_OpenInputs */

const en_figures_gate_state_not_open = /** @type {(inputs: Figures_Gate_State_Not_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not open before the first gate is settled.`)
};

const es_figures_gate_state_not_open = /** @type {(inputs: Figures_Gate_State_Not_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se abre hasta resolver la primera puerta.`)
};

/**
* | output |
* | --- |
* | "Not open before the first gate is settled." |
*
* @param {Figures_Gate_State_Not_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_gate_state_not_open = /** @type {((inputs?: Figures_Gate_State_Not_OpenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_State_Not_OpenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_gate_state_not_open(inputs)
	return en_figures_gate_state_not_open(inputs)
});