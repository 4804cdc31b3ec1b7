/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_W3Inputs */

const en_figures_noun_w3 = /** @type {(inputs: Figures_Noun_W3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons departed or removed|departed`)
};

const es_figures_noun_w3 = /** @type {(inputs: Figures_Noun_W3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas que salieron o fueron expulsadas|salieron`)
};

/**
* | output |
* | --- |
* | "persons departed or removed\|departed" |
*
* @param {Figures_Noun_W3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_w3 = /** @type {((inputs?: Figures_Noun_W3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_w3(inputs)
	return en_figures_noun_w3(inputs)
});