/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_L1Inputs */

const en_figures_noun_l1 = /** @type {(inputs: Figures_Noun_L1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons with a link to review|link to review|shared a detail`)
};

const es_figures_noun_l1 = /** @type {(inputs: Figures_Noun_L1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas con un vínculo por examinar|vínculo por examinar|compartieron un dato`)
};

/**
* | output |
* | --- |
* | "persons with a link to review\|link to review\|shared a detail" |
*
* @param {Figures_Noun_L1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_l1 = /** @type {((inputs?: Figures_Noun_L1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_L1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_l1(inputs)
	return en_figures_noun_l1(inputs)
});