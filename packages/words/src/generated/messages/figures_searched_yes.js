/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Searched_YesInputs */

const en_figures_searched_yes = /** @type {(inputs: Figures_Searched_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`yes`)
};

const es_figures_searched_yes = /** @type {(inputs: Figures_Searched_YesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sí`)
};

/**
* | output |
* | --- |
* | "yes" |
*
* @param {Figures_Searched_YesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_searched_yes = /** @type {((inputs?: Figures_Searched_YesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Searched_YesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_searched_yes(inputs)
	return en_figures_searched_yes(inputs)
});