/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_R2Inputs */

const en_figures_noun_r2 = /** @type {(inputs: Figures_Noun_R2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`records that cannot be resolved|not resolvable`)
};

const es_figures_noun_r2 = /** @type {(inputs: Figures_Noun_R2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registros que no se pueden atribuir|no atribuibles`)
};

/**
* | output |
* | --- |
* | "records that cannot be resolved\|not resolvable" |
*
* @param {Figures_Noun_R2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_r2 = /** @type {((inputs?: Figures_Noun_R2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_R2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_r2(inputs)
	return en_figures_noun_r2(inputs)
});