/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Not_HeadingInputs */

const en_figures_not_heading = /** @type {(inputs: Figures_Not_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What this does not mean`)
};

const es_figures_not_heading = /** @type {(inputs: Figures_Not_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que esto no significa`)
};

/**
* | output |
* | --- |
* | "What this does not mean" |
*
* @param {Figures_Not_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_not_heading = /** @type {((inputs?: Figures_Not_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_not_heading(inputs)
	return en_figures_not_heading(inputs)
});