/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Missing_PhotoInputs */

const en_web_say_missing_photo = /** @type {(inputs: Web_Say_Missing_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no photo`)
};

const es_web_say_missing_photo = /** @type {(inputs: Web_Say_Missing_PhotoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin foto`)
};

/**
* | output |
* | --- |
* | "no photo" |
*
* @param {Web_Say_Missing_PhotoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_missing_photo = /** @type {((inputs?: Web_Say_Missing_PhotoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Missing_PhotoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_missing_photo(inputs)
	return en_web_say_missing_photo(inputs)
});