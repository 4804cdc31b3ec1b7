/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Phases_ApartInputs */

const en_figures_phases_apart = /** @type {(inputs: Figures_Phases_ApartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`before it was known, or on other grounds`)
};

const es_figures_phases_apart = /** @type {(inputs: Figures_Phases_ApartInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`antes de conocerse, o por otros motivos`)
};

/**
* | output |
* | --- |
* | "before it was known, or on other grounds" |
*
* @param {Figures_Phases_ApartInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_phases_apart = /** @type {((inputs?: Figures_Phases_ApartInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Phases_ApartInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_phases_apart(inputs)
	return en_figures_phases_apart(inputs)
});