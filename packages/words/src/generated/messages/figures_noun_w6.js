/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_W6Inputs */

const en_figures_noun_w6 = /** @type {(inputs: Figures_Noun_W6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons not yet searched for or with an expired location|not yet searched`)
};

const es_figures_noun_w6 = /** @type {(inputs: Figures_Noun_W6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas aún no buscadas o con ubicación caducada|aún no buscadas`)
};

/**
* | output |
* | --- |
* | "persons not yet searched for or with an expired location\|not yet searched" |
*
* @param {Figures_Noun_W6Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_w6 = /** @type {((inputs?: Figures_Noun_W6Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W6Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_w6(inputs)
	return en_figures_noun_w6(inputs)
});