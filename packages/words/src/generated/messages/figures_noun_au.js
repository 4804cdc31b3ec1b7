/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Noun_AuInputs */

const en_figures_noun_au = /** @type {(inputs: Figures_Noun_AuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`adverse actions without a usable date|date not known`)
};

const es_figures_noun_au = /** @type {(inputs: Figures_Noun_AuInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`actuaciones adversas sin fecha utilizable|fecha desconocida`)
};

/**
* | output |
* | --- |
* | "adverse actions without a usable date\|date not known" |
*
* @param {Figures_Noun_AuInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_au = /** @type {((inputs?: Figures_Noun_AuInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_AuInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_au(inputs)
	return en_figures_noun_au(inputs)
});