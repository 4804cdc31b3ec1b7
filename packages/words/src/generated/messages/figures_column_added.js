/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_AddedInputs */

const en_figures_column_added = /** @type {(inputs: Figures_Column_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`added`)
};

const es_figures_column_added = /** @type {(inputs: Figures_Column_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`añadidas`)
};

/**
* | output |
* | --- |
* | "added" |
*
* @param {Figures_Column_AddedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_added = /** @type {((inputs?: Figures_Column_AddedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_AddedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_added(inputs)
	return en_figures_column_added(inputs)
});