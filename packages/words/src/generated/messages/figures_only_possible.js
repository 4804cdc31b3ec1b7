/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Only_PossibleInputs */

const en_figures_only_possible = /** @type {(inputs: Figures_Only_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only possible`)
};

const es_figures_only_possible = /** @type {(inputs: Figures_Only_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo posible`)
};

/**
* | output |
* | --- |
* | "only possible" |
*
* @param {Figures_Only_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_only_possible = /** @type {((inputs?: Figures_Only_PossibleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Only_PossibleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_only_possible(inputs)
	return en_figures_only_possible(inputs)
});