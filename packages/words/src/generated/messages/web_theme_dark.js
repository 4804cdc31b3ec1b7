/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Theme_DarkInputs */

const en_web_theme_dark = /** @type {(inputs: Web_Theme_DarkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dark`)
};

const es_web_theme_dark = /** @type {(inputs: Web_Theme_DarkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`oscuro`)
};

/**
* | output |
* | --- |
* | "dark" |
*
* @param {Web_Theme_DarkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_theme_dark = /** @type {((inputs?: Web_Theme_DarkInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Theme_DarkInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_theme_dark(inputs)
	return en_web_theme_dark(inputs)
});