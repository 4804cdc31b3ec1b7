/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_R4Inputs */

const en_figures_noun_r4 = /** @type {(inputs: Figures_Noun_R4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`further records of the same persons|further records`)
};

const es_figures_noun_r4 = /** @type {(inputs: Figures_Noun_R4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`otros registros de las mismas personas|otros registros`)
};

/**
* | output |
* | --- |
* | "further records of the same persons\|further records" |
*
* @param {Figures_Noun_R4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_r4 = /** @type {((inputs?: Figures_Noun_R4Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R4Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_r4(inputs)
	return en_figures_noun_r4(inputs)
});