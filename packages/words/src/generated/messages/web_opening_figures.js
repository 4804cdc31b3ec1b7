/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Opening_FiguresInputs */

const en_web_opening_figures = /** @type {(inputs: Web_Opening_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`counting the figures`)
};

const es_web_opening_figures = /** @type {(inputs: Web_Opening_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`contando las cifras`)
};

/**
* | output |
* | --- |
* | "counting the figures" |
*
* @param {Web_Opening_FiguresInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_opening_figures = /** @type {((inputs?: Web_Opening_FiguresInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Opening_FiguresInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_opening_figures(inputs)
	return en_web_opening_figures(inputs)
});