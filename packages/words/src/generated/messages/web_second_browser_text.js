/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Second_Browser_TextInputs */

const en_web_second_browser_text = /** @type {(inputs: Web_Second_Browser_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open this address once, in another browser or a private window:`)
};

const es_web_second_browser_text = /** @type {(inputs: Web_Second_Browser_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Abra esta dirección una sola vez, en otro navegador o en una ventana privada:`)
};

/**
* | output |
* | --- |
* | "Open this address once, in another browser or a private window:" |
*
* @param {Web_Second_Browser_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_second_browser_text = /** @type {((inputs?: Web_Second_Browser_TextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Second_Browser_TextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_second_browser_text(inputs)
	return en_web_second_browser_text(inputs)
});