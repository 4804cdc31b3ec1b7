/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_ValueInputs */

const en_web_value = /** @type {(inputs: Web_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`number`)
};

const es_web_value = /** @type {(inputs: Web_ValueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`número`)
};

/**
* | output |
* | --- |
* | "number" |
*
* @param {Web_ValueInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_value = /** @type {((inputs?: Web_ValueInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ValueInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_value(inputs)
	return en_web_value(inputs)
});