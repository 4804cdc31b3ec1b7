/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Yours_SecondInputs */

const en_web_yours_second = /** @type {(inputs: Web_Yours_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`second reader`)
};

const es_web_yours_second = /** @type {(inputs: Web_Yours_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`segundo lector`)
};

/**
* | output |
* | --- |
* | "second reader" |
*
* @param {Web_Yours_SecondInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_yours_second = /** @type {((inputs?: Web_Yours_SecondInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Yours_SecondInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_yours_second(inputs)
	return en_web_yours_second(inputs)
});