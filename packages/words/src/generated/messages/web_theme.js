/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_ThemeInputs */

const en_web_theme = /** @type {(inputs: Web_ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Appearance`)
};

const es_web_theme = /** @type {(inputs: Web_ThemeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aspecto`)
};

/**
* | output |
* | --- |
* | "Appearance" |
*
* @param {Web_ThemeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_theme = /** @type {((inputs?: Web_ThemeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ThemeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_theme(inputs)
	return en_web_theme(inputs)
});