/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_W6bInputs */

const en_figures_noun_w6b = /** @type {(inputs: Figures_Noun_W6bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with an expired location|location expired`)
};

const es_figures_noun_w6b = /** @type {(inputs: Figures_Noun_W6bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con ubicación caducada|ubicación caducada`)
};

/**
* | output |
* | --- |
* | "persons with an expired location\|location expired" |
*
* @param {Figures_Noun_W6bInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_w6b = /** @type {((inputs?: Figures_Noun_W6bInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W6bInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_w6b(inputs)
	return en_figures_noun_w6b(inputs)
});