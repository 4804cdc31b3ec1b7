/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Second_BrowserInputs */

const en_web_second_browser = /** @type {(inputs: Web_Second_BrowserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Address for a second reader`)
};

const es_web_second_browser = /** @type {(inputs: Web_Second_BrowserInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dirección para un segundo lector`)
};

/**
* | output |
* | --- |
* | "Address for a second reader" |
*
* @param {Web_Second_BrowserInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_second_browser = /** @type {((inputs?: Web_Second_BrowserInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Second_BrowserInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_second_browser(inputs)
	return en_web_second_browser(inputs)
});