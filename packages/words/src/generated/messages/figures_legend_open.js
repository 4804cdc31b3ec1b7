/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Legend_OpenInputs */

const en_figures_legend_open = /** @type {(inputs: Figures_Legend_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`waits for a person`)
};

const es_figures_legend_open = /** @type {(inputs: Figures_Legend_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`espera a una persona`)
};

/**
* | output |
* | --- |
* | "waits for a person" |
*
* @param {Figures_Legend_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_legend_open = /** @type {((inputs?: Figures_Legend_OpenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_OpenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_legend_open(inputs)
	return en_figures_legend_open(inputs)
});