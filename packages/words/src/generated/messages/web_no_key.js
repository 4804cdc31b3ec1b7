/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_No_KeyInputs */

const en_web_no_key = /** @type {(inputs: Web_No_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`reading without a key`)
};

const es_web_no_key = /** @type {(inputs: Web_No_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lectura sin clave`)
};

/**
* | output |
* | --- |
* | "reading without a key" |
*
* @param {Web_No_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_no_key = /** @type {((inputs?: Web_No_KeyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_No_KeyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_no_key(inputs)
	return en_web_no_key(inputs)
});