/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_W5Inputs */

const en_figures_noun_w5 = /** @type {(inputs: Figures_Noun_W5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons whose whereabouts are unknown after search|unknown after search|could not be found`)
};

const es_figures_noun_w5 = /** @type {(inputs: Figures_Noun_W5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas en paradero desconocido tras búsqueda|desconocido tras búsqueda|no pudieron ser halladas`)
};

/**
* | output |
* | --- |
* | "persons whose whereabouts are unknown after search\|unknown after search\|could not be found" |
*
* @param {Figures_Noun_W5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_w5 = /** @type {((inputs?: Figures_Noun_W5Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W5Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_w5(inputs)
	return en_figures_noun_w5(inputs)
});