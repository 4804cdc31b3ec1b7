/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_FigureInputs */

const en_web_figure = /** @type {(inputs: Web_FigureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`figure`)
};

const es_web_figure = /** @type {(inputs: Web_FigureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cifra`)
};

/**
* | output |
* | --- |
* | "figure" |
*
* @param {Web_FigureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_figure = /** @type {((inputs?: Web_FigureInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_FigureInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_figure(inputs)
	return en_web_figure(inputs)
});