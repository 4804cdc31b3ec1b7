/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Legend_AsideInputs */

const en_figures_legend_aside = /** @type {(inputs: Figures_Legend_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`set aside, with a reason each`)
};

const es_figures_legend_aside = /** @type {(inputs: Figures_Legend_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`apartado, cada uno con su motivo`)
};

/**
* | output |
* | --- |
* | "set aside, with a reason each" |
*
* @param {Figures_Legend_AsideInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_legend_aside = /** @type {((inputs?: Figures_Legend_AsideInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_AsideInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_legend_aside(inputs)
	return en_figures_legend_aside(inputs)
});