/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Phases_LeftInputs */

const en_figures_phases_left = /** @type {(inputs: Figures_Phases_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`before it was known`)
};

const es_figures_phases_left = /** @type {(inputs: Figures_Phases_LeftInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`antes de conocerse`)
};

/**
* | output |
* | --- |
* | "before it was known" |
*
* @param {Figures_Phases_LeftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_phases_left = /** @type {((inputs?: Figures_Phases_LeftInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Phases_LeftInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_phases_left(inputs)
	return en_figures_phases_left(inputs)
});