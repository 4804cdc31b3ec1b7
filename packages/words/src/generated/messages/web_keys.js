/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_KeysInputs */

const en_web_keys = /** @type {(inputs: Web_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keys`)
};

const es_web_keys = /** @type {(inputs: Web_KeysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Teclas`)
};

/**
* | output |
* | --- |
* | "Keys" |
*
* @param {Web_KeysInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_keys = /** @type {((inputs?: Web_KeysInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_KeysInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_keys(inputs)
	return en_web_keys(inputs)
});