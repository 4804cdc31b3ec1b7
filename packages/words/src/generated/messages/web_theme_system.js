/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Theme_SystemInputs */

const en_web_theme_system = /** @type {(inputs: Web_Theme_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`as the system`)
};

const es_web_theme_system = /** @type {(inputs: Web_Theme_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`como el sistema`)
};

/**
* | output |
* | --- |
* | "as the system" |
*
* @param {Web_Theme_SystemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_theme_system = /** @type {((inputs?: Web_Theme_SystemInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Theme_SystemInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_theme_system(inputs)
	return en_web_theme_system(inputs)
});