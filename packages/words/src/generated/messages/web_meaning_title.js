/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Meaning_TitleInputs */

const en_web_meaning_title = /** @type {(inputs: Web_Meaning_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What this does not mean`)
};

const es_web_meaning_title = /** @type {(inputs: Web_Meaning_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que esto no significa`)
};

/**
* | output |
* | --- |
* | "What this does not mean" |
*
* @param {Web_Meaning_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_meaning_title = /** @type {((inputs?: Web_Meaning_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Meaning_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_meaning_title(inputs)
	return en_web_meaning_title(inputs)
});