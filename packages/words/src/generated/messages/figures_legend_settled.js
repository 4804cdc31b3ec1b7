/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Legend_SettledInputs */

const en_figures_legend_settled = /** @type {(inputs: Figures_Legend_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`decided by two people`)
};

const es_figures_legend_settled = /** @type {(inputs: Figures_Legend_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`decidido por dos personas`)
};

/**
* | output |
* | --- |
* | "decided by two people" |
*
* @param {Figures_Legend_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_legend_settled = /** @type {((inputs?: Figures_Legend_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Legend_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_legend_settled(inputs)
	return en_figures_legend_settled(inputs)
});