/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Surprise_TextInputs */

const en_web_surprise_text = /** @type {(inputs: Web_Surprise_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`people as busy as this one would share as many details by coincidence.`)
};

const es_web_surprise_text = /** @type {(inputs: Web_Surprise_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas tan activas como esta compartirían otros tantos datos por coincidencia.`)
};

/**
* | output |
* | --- |
* | "people as busy as this one would share as many details by coincidence." |
*
* @param {Web_Surprise_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_surprise_text = /** @type {((inputs?: Web_Surprise_TextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_TextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_surprise_text(inputs)
	return en_web_surprise_text(inputs)
});