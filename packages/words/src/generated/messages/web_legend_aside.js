/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Legend_AsideInputs */

const en_web_legend_aside = /** @type {(inputs: Web_Legend_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`set aside, with a reason each`)
};

const es_web_legend_aside = /** @type {(inputs: Web_Legend_AsideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`apartado, cada caso con su motivo`)
};

/**
* | output |
* | --- |
* | "set aside, with a reason each" |
*
* @param {Web_Legend_AsideInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_legend_aside = /** @type {((inputs?: Web_Legend_AsideInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Legend_AsideInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_legend_aside(inputs)
	return en_web_legend_aside(inputs)
});