/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Legend_ChanceInputs */

const en_figures_legend_chance = /** @type {(inputs: Figures_Legend_ChanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`expected by chance`)
};

const es_figures_legend_chance = /** @type {(inputs: Figures_Legend_ChanceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`esperado por azar`)
};

/**
* | output |
* | --- |
* | "expected by chance" |
*
* @param {Figures_Legend_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_legend_chance = /** @type {((inputs?: Figures_Legend_ChanceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_ChanceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_legend_chance(inputs)
	return en_figures_legend_chance(inputs)
});