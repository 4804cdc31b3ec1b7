/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Sources_HeadingInputs */

const en_figures_sources_heading = /** @type {(inputs: Figures_Sources_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Records by source`)
};

const es_figures_sources_heading = /** @type {(inputs: Figures_Sources_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registros por fuente`)
};

/**
* | output |
* | --- |
* | "Records by source" |
*
* @param {Figures_Sources_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_sources_heading = /** @type {((inputs?: Figures_Sources_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Sources_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_sources_heading(inputs)
	return en_figures_sources_heading(inputs)
});