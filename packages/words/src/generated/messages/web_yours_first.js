/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Yours_FirstInputs */

const en_web_yours_first = /** @type {(inputs: Web_Yours_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`first reader`)
};

const es_web_yours_first = /** @type {(inputs: Web_Yours_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`primer lector`)
};

/**
* | output |
* | --- |
* | "first reader" |
*
* @param {Web_Yours_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_yours_first = /** @type {((inputs?: Web_Yours_FirstInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Yours_FirstInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_yours_first(inputs)
	return en_web_yours_first(inputs)
});