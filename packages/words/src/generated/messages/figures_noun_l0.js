/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_L0Inputs */

const en_figures_noun_l0 = /** @type {(inputs: Figures_Noun_L0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons without a link|no shared detail`)
};

const es_figures_noun_l0 = /** @type {(inputs: Figures_Noun_L0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas sin vínculo|sin dato compartido`)
};

/**
* | output |
* | --- |
* | "persons without a link\|no shared detail" |
*
* @param {Figures_Noun_L0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_l0 = /** @type {((inputs?: Figures_Noun_L0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_L0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_l0(inputs)
	return en_figures_noun_l0(inputs)
});