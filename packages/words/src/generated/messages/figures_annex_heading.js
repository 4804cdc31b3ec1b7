/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Annex_HeadingInputs */

const en_figures_annex_heading = /** @type {(inputs: Figures_Annex_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Annex: every figure and its list`)
};

const es_figures_annex_heading = /** @type {(inputs: Figures_Annex_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anexo: cada número y su lista`)
};

/**
* | output |
* | --- |
* | "Annex: every figure and its list" |
*
* @param {Figures_Annex_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_annex_heading = /** @type {((inputs?: Figures_Annex_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_annex_heading(inputs)
	return en_figures_annex_heading(inputs)
});