/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_CareInputs */

const en_web_key_care = /** @type {(inputs: Web_Key_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`beside the answer: wait, protect, note, attach`)
};

const es_web_key_care = /** @type {(inputs: Web_Key_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`además de la respuesta: esperar, proteger, anotar, adjuntar`)
};

/**
* | output |
* | --- |
* | "beside the answer: wait, protect, note, attach" |
*
* @param {Web_Key_CareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_care = /** @type {((inputs?: Web_Key_CareInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_CareInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_care(inputs)
	return en_web_key_care(inputs)
});