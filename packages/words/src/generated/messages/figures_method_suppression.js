/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Method_SuppressionInputs */

const en_figures_method_suppression = /** @type {(inputs: Figures_Method_SuppressionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`small numbers`)
};

const es_figures_method_suppression = /** @type {(inputs: Figures_Method_SuppressionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`números pequeños`)
};

/**
* | output |
* | --- |
* | "small numbers" |
*
* @param {Figures_Method_SuppressionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_method_suppression = /** @type {((inputs?: Figures_Method_SuppressionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_SuppressionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_method_suppression(inputs)
	return en_figures_method_suppression(inputs)
});