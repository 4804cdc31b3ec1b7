/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Surprise_TitleInputs */

const en_web_surprise_title = /** @type {(inputs: Web_Surprise_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How surprising`)
};

const es_web_surprise_title = /** @type {(inputs: Web_Surprise_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cómo de sorprendente`)
};

/**
* | output |
* | --- |
* | "How surprising" |
*
* @param {Web_Surprise_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_surprise_title = /** @type {((inputs?: Web_Surprise_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Surprise_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_surprise_title(inputs)
	return en_web_surprise_title(inputs)
});