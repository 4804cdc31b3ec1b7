/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Legend_DeclaredInputs */

const en_figures_legend_declared = /** @type {(inputs: Figures_Legend_DeclaredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`named in the memo`)
};

const es_figures_legend_declared = /** @type {(inputs: Figures_Legend_DeclaredInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombrado en la ficha`)
};

/**
* | output |
* | --- |
* | "named in the memo" |
*
* @param {Figures_Legend_DeclaredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_legend_declared = /** @type {((inputs?: Figures_Legend_DeclaredInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_DeclaredInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_legend_declared(inputs)
	return en_figures_legend_declared(inputs)
});