/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Surprise_HeadingInputs */

const en_figures_surprise_heading = /** @type {(inputs: Figures_Surprise_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How surprising`)
};

const es_figures_surprise_heading = /** @type {(inputs: Figures_Surprise_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cuánto sorprende`)
};

/**
* | output |
* | --- |
* | "How surprising" |
*
* @param {Figures_Surprise_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_surprise_heading = /** @type {((inputs?: Figures_Surprise_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_surprise_heading(inputs)
	return en_figures_surprise_heading(inputs)
});