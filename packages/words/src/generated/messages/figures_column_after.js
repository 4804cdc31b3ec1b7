/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_AfterInputs */

const en_figures_column_after = /** @type {(inputs: Figures_Column_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`now`)
};

const es_figures_column_after = /** @type {(inputs: Figures_Column_AfterInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ahora`)
};

/**
* | output |
* | --- |
* | "now" |
*
* @param {Figures_Column_AfterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_after = /** @type {((inputs?: Figures_Column_AfterInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_AfterInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_after(inputs)
	return en_figures_column_after(inputs)
});