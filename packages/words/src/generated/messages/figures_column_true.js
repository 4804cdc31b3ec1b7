/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_TrueInputs */

const en_figures_column_true = /** @type {(inputs: Figures_Column_TrueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`and in truth, here`)
};

const es_figures_column_true = /** @type {(inputs: Figures_Column_TrueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`y en verdad, aquí`)
};

/**
* | output |
* | --- |
* | "and in truth, here" |
*
* @param {Figures_Column_TrueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_true = /** @type {((inputs?: Figures_Column_TrueInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_TrueInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_true(inputs)
	return en_figures_column_true(inputs)
});