/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_SendInputs */

const en_web_send = /** @type {(inputs: Web_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give this answer`)
};

const es_web_send = /** @type {(inputs: Web_SendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dar esta respuesta`)
};

/**
* | output |
* | --- |
* | "Give this answer" |
*
* @param {Web_SendInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_send = /** @type {((inputs?: Web_SendInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SendInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_send(inputs)
	return en_web_send(inputs)
});