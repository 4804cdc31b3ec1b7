/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_B1Inputs */

const en_figures_noun_b1 = /** @type {(inputs: Figures_Noun_B1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons acted on before decided|acted on before decided`)
};

const es_figures_noun_b1 = /** @type {(inputs: Figures_Noun_B1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas objeto de actuación antes de decidirse|objeto de actuación antes de decidirse`)
};

/**
* | output |
* | --- |
* | "persons acted on before decided\|acted on before decided" |
*
* @param {Figures_Noun_B1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_b1 = /** @type {((inputs?: Figures_Noun_B1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_B1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_b1(inputs)
	return en_figures_noun_b1(inputs)
});