/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Gate_ConductInputs */

const en_figures_gate_conduct = /** @type {(inputs: Figures_Gate_ConductInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`2  What did this person do?`)
};

const es_figures_gate_conduct = /** @type {(inputs: Figures_Gate_ConductInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`2  ¿Qué hizo esta persona?`)
};

/**
* | output |
* | --- |
* | "2 What did this person do?" |
*
* @param {Figures_Gate_ConductInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_gate_conduct = /** @type {((inputs?: Figures_Gate_ConductInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_ConductInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_gate_conduct(inputs)
	return en_figures_gate_conduct(inputs)
});