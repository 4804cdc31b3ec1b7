/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Theme_LightInputs */

const en_web_theme_light = /** @type {(inputs: Web_Theme_LightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`light`)
};

const es_web_theme_light = /** @type {(inputs: Web_Theme_LightInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`claro`)
};

/**
* | output |
* | --- |
* | "light" |
*
* @param {Web_Theme_LightInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_theme_light = /** @type {((inputs?: Web_Theme_LightInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Theme_LightInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_theme_light(inputs)
	return en_web_theme_light(inputs)
});