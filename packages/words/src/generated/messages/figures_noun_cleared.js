/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_ClearedInputs */

const en_figures_noun_cleared = /** @type {(inputs: Figures_Noun_ClearedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons cleared|cleared`)
};

const es_figures_noun_cleared = /** @type {(inputs: Figures_Noun_ClearedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas descartadas|descartadas`)
};

/**
* | output |
* | --- |
* | "persons cleared\|cleared" |
*
* @param {Figures_Noun_ClearedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_cleared = /** @type {((inputs?: Figures_Noun_ClearedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_ClearedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_cleared(inputs)
	return en_figures_noun_cleared(inputs)
});