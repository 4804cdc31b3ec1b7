/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_By_NumberInputs */

const en_web_by_number = /** @type {(inputs: Web_By_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`number`)
};

const es_web_by_number = /** @type {(inputs: Web_By_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`número`)
};

/**
* | output |
* | --- |
* | "number" |
*
* @param {Web_By_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_by_number = /** @type {((inputs?: Web_By_NumberInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_By_NumberInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_by_number(inputs)
	return en_web_by_number(inputs)
});