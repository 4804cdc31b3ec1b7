/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_SearchedInputs */

const en_figures_column_searched = /** @type {(inputs: Figures_Column_SearchedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`searched`)
};

const es_figures_column_searched = /** @type {(inputs: Figures_Column_SearchedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`consultado`)
};

/**
* | output |
* | --- |
* | "searched" |
*
* @param {Figures_Column_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_searched = /** @type {((inputs?: Figures_Column_SearchedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_SearchedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_searched(inputs)
	return en_figures_column_searched(inputs)
});