/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_SendInputs */

const en_web_key_send = /** @type {(inputs: Web_Key_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`send the answer`)
};

const es_web_key_send = /** @type {(inputs: Web_Key_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`enviar la respuesta`)
};

/**
* | output |
* | --- |
* | "send the answer" |
*
* @param {Web_Key_SendInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_send = /** @type {((inputs?: Web_Key_SendInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_SendInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_send(inputs)
	return en_web_key_send(inputs)
});