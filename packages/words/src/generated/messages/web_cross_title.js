/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Cross_TitleInputs */

const en_web_cross_title = /** @type {(inputs: Web_Cross_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Outcome by location, the same persons`)
};

const es_web_cross_title = /** @type {(inputs: Web_Cross_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resultado por ubicación, las mismas personas`)
};

/**
* | output |
* | --- |
* | "Outcome by location, the same persons" |
*
* @param {Web_Cross_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_cross_title = /** @type {((inputs?: Web_Cross_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Cross_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_cross_title(inputs)
	return en_web_cross_title(inputs)
});