/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_WeightInputs */

const en_figures_column_weight = /** @type {(inputs: Figures_Column_WeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`weight`)
};

const es_figures_column_weight = /** @type {(inputs: Figures_Column_WeightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`peso`)
};

/**
* | output |
* | --- |
* | "weight" |
*
* @param {Figures_Column_WeightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_weight = /** @type {((inputs?: Figures_Column_WeightInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_WeightInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_weight(inputs)
	return en_figures_column_weight(inputs)
});