/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_Same_ScaleInputs */

const en_figures_column_same_scale = /** @type {(inputs: Figures_Column_Same_ScaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`observed (solid) and expected (hatched), one scale`)
};

const es_figures_column_same_scale = /** @type {(inputs: Figures_Column_Same_ScaleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`observado (liso) y esperado (rayado), misma escala`)
};

/**
* | output |
* | --- |
* | "observed (solid) and expected (hatched), one scale" |
*
* @param {Figures_Column_Same_ScaleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_same_scale = /** @type {((inputs?: Figures_Column_Same_ScaleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_Same_ScaleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_same_scale(inputs)
	return en_figures_column_same_scale(inputs)
});