/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_TitleInputs */

const en_web_title = /** @type {(inputs: Web_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lookback`)
};

const es_web_title = /** @type {(inputs: Web_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lookback`)
};

/**
* | output |
* | --- |
* | "Lookback" |
*
* @param {Web_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_title = /** @type {((inputs?: Web_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_title(inputs)
	return en_web_title(inputs)
});