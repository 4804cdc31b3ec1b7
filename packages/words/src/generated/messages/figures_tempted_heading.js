/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Tempted_HeadingInputs */

const en_figures_tempted_heading = /** @type {(inputs: Figures_Tempted_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What one would be tempted to announce, and what the files can carry`)
};

const es_figures_tempted_heading = /** @type {(inputs: Figures_Tempted_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que uno estaría tentado de anunciar, y lo que los archivos sostienen`)
};

/**
* | output |
* | --- |
* | "What one would be tempted to announce, and what the files can carry" |
*
* @param {Figures_Tempted_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_tempted_heading = /** @type {((inputs?: Figures_Tempted_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_tempted_heading(inputs)
	return en_figures_tempted_heading(inputs)
});