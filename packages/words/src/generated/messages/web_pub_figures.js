/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_FiguresInputs */

const en_web_pub_figures = /** @type {(inputs: Web_Pub_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Figures`)
};

const es_web_pub_figures = /** @type {(inputs: Web_Pub_FiguresInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cifras`)
};

/**
* | output |
* | --- |
* | "Figures" |
*
* @param {Web_Pub_FiguresInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_figures = /** @type {((inputs?: Web_Pub_FiguresInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_FiguresInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_figures(inputs)
	return en_web_pub_figures(inputs)
});