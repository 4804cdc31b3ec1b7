/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Method_HeadingInputs */

const en_figures_method_heading = /** @type {(inputs: Figures_Method_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Method and standing`)
};

const es_figures_method_heading = /** @type {(inputs: Figures_Method_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Método y valor`)
};

/**
* | output |
* | --- |
* | "Method and standing" |
*
* @param {Figures_Method_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_method_heading = /** @type {((inputs?: Figures_Method_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Method_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_method_heading(inputs)
	return en_figures_method_heading(inputs)
});