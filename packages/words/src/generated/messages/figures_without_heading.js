/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Without_HeadingInputs */

const en_figures_without_heading = /** @type {(inputs: Figures_Without_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If an item is wrong`)
};

const es_figures_without_heading = /** @type {(inputs: Figures_Without_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Si un elemento está mal`)
};

/**
* | output |
* | --- |
* | "If an item is wrong" |
*
* @param {Figures_Without_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_without_heading = /** @type {((inputs?: Figures_Without_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Without_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_without_heading(inputs)
	return en_figures_without_heading(inputs)
});