/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Closed_First_Gate_OpenInputs */

const en_figures_closed_first_gate_open = /** @type {(inputs: Figures_Closed_First_Gate_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the first gate is open`)
};

const es_figures_closed_first_gate_open = /** @type {(inputs: Figures_Closed_First_Gate_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`la primera puerta está abierta`)
};

/**
* | output |
* | --- |
* | "the first gate is open" |
*
* @param {Figures_Closed_First_Gate_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_closed_first_gate_open = /** @type {((inputs?: Figures_Closed_First_Gate_OpenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Closed_First_Gate_OpenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_closed_first_gate_open(inputs)
	return en_figures_closed_first_gate_open(inputs)
});