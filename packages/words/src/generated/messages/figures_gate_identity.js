/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Gate_IdentityInputs */

const en_figures_gate_identity = /** @type {(inputs: Figures_Gate_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1  Is it this person?`)
};

const es_figures_gate_identity = /** @type {(inputs: Figures_Gate_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`1  ¿Es esta persona?`)
};

/**
* | output |
* | --- |
* | "1 Is it this person?" |
*
* @param {Figures_Gate_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_gate_identity = /** @type {((inputs?: Figures_Gate_IdentityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Gate_IdentityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_gate_identity(inputs)
	return en_figures_gate_identity(inputs)
});