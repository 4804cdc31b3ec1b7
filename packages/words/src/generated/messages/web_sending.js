/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_SendingInputs */

const en_web_sending = /** @type {(inputs: Web_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Being recorded …`)
};

const es_web_sending = /** @type {(inputs: Web_SendingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registrando …`)
};

/**
* | output |
* | --- |
* | "Being recorded …" |
*
* @param {Web_SendingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_sending = /** @type {((inputs?: Web_SendingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_SendingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_sending(inputs)
	return en_web_sending(inputs)
});