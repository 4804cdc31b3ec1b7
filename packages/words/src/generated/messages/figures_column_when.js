/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_WhenInputs */

const en_figures_column_when = /** @type {(inputs: Figures_Column_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`when`)
};

const es_figures_column_when = /** @type {(inputs: Figures_Column_WhenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cuándo`)
};

/**
* | output |
* | --- |
* | "when" |
*
* @param {Figures_Column_WhenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_when = /** @type {((inputs?: Figures_Column_WhenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_WhenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_when(inputs)
	return en_figures_column_when(inputs)
});