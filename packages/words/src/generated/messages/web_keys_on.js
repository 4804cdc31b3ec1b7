/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Keys_OnInputs */

const en_web_keys_on = /** @type {(inputs: Web_Keys_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Single keys act`)
};

const es_web_keys_on = /** @type {(inputs: Web_Keys_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las teclas sueltas actúan`)
};

/**
* | output |
* | --- |
* | "Single keys act" |
*
* @param {Web_Keys_OnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_keys_on = /** @type {((inputs?: Web_Keys_OnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Keys_OnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_keys_on(inputs)
	return en_web_keys_on(inputs)
});