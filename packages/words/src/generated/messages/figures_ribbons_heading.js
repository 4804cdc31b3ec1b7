/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Ribbons_HeadingInputs */

const en_figures_ribbons_heading = /** @type {(inputs: Figures_Ribbons_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How this person touches the network`)
};

const es_figures_ribbons_heading = /** @type {(inputs: Figures_Ribbons_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cómo toca esta persona la red`)
};

/**
* | output |
* | --- |
* | "How this person touches the network" |
*
* @param {Figures_Ribbons_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_ribbons_heading = /** @type {((inputs?: Figures_Ribbons_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Ribbons_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_ribbons_heading(inputs)
	return en_figures_ribbons_heading(inputs)
});