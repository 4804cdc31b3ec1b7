/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_W7Inputs */

const en_figures_noun_w7 = /** @type {(inputs: Figures_Noun_W7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons for whom search is not authorised or not sought|not sought`)
};

const es_figures_noun_w7 = /** @type {(inputs: Figures_Noun_W7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas cuya búsqueda no está autorizada o no se pidió|no buscadas por mandato`)
};

/**
* | output |
* | --- |
* | "persons for whom search is not authorised or not sought\|not sought" |
*
* @param {Figures_Noun_W7Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_w7 = /** @type {((inputs?: Figures_Noun_W7Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_W7Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_w7(inputs)
	return en_figures_noun_w7(inputs)
});