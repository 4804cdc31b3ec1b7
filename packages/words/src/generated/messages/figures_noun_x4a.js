/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_X4aInputs */

const en_figures_noun_x4a = /** @type {(inputs: Figures_Noun_X4aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons excluded as hub-only|only a hub`)
};

const es_figures_noun_x4a = /** @type {(inputs: Figures_Noun_X4aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas excluidas por tener solo lugares muy concurridos|solo un lugar muy concurrido`)
};

/**
* | output |
* | --- |
* | "persons excluded as hub-only\|only a hub" |
*
* @param {Figures_Noun_X4aInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_x4a = /** @type {((inputs?: Figures_Noun_X4aInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_X4aInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_x4a(inputs)
	return en_figures_noun_x4a(inputs)
});