/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Method_WindowInputs */

const en_figures_method_window = /** @type {(inputs: Figures_Method_WindowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`window of the network`)
};

const es_figures_method_window = /** @type {(inputs: Figures_Method_WindowInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`periodo de la red`)
};

/**
* | output |
* | --- |
* | "window of the network" |
*
* @param {Figures_Method_WindowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_method_window = /** @type {((inputs?: Figures_Method_WindowInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_WindowInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_method_window(inputs)
	return en_figures_method_window(inputs)
});