/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Method_Known_SinceInputs */

const en_figures_method_known_since = /** @type {(inputs: Figures_Method_Known_SinceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`network known since`)
};

const es_figures_method_known_since = /** @type {(inputs: Figures_Method_Known_SinceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`red conocida desde`)
};

/**
* | output |
* | --- |
* | "network known since" |
*
* @param {Figures_Method_Known_SinceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_method_known_since = /** @type {((inputs?: Figures_Method_Known_SinceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_Known_SinceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_method_known_since(inputs)
	return en_figures_method_known_since(inputs)
});