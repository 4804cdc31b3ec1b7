/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Types_CaptionInputs */

const en_figures_types_caption = /** @type {(inputs: Figures_Types_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Types recorded`)
};

const es_figures_types_caption = /** @type {(inputs: Figures_Types_CaptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tipos registrados`)
};

/**
* | output |
* | --- |
* | "Types recorded" |
*
* @param {Figures_Types_CaptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_types_caption = /** @type {((inputs?: Figures_Types_CaptionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Types_CaptionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_types_caption(inputs)
	return en_figures_types_caption(inputs)
});