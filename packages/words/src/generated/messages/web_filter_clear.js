/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Filter_ClearInputs */

const en_web_filter_clear = /** @type {(inputs: Web_Filter_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`clear`)
};

const es_web_filter_clear = /** @type {(inputs: Web_Filter_ClearInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`quitar`)
};

/**
* | output |
* | --- |
* | "clear" |
*
* @param {Web_Filter_ClearInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_filter_clear = /** @type {((inputs?: Web_Filter_ClearInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Filter_ClearInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_filter_clear(inputs)
	return en_web_filter_clear(inputs)
});