/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_WhyInputs */

const en_figures_column_why = /** @type {(inputs: Figures_Column_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`why`)
};

const es_figures_column_why = /** @type {(inputs: Figures_Column_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por qué`)
};

/**
* | output |
* | --- |
* | "why" |
*
* @param {Figures_Column_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_why = /** @type {((inputs?: Figures_Column_WhyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_WhyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_why(inputs)
	return en_figures_column_why(inputs)
});