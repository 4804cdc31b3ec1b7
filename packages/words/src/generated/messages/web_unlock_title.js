/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Unlock_TitleInputs */

const en_web_unlock_title = /** @type {(inputs: Web_Unlock_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who is reading?`)
};

const es_web_unlock_title = /** @type {(inputs: Web_Unlock_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Quién lee?`)
};

/**
* | output |
* | --- |
* | "Who is reading?" |
*
* @param {Web_Unlock_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_unlock_title = /** @type {((inputs?: Web_Unlock_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_unlock_title(inputs)
	return en_web_unlock_title(inputs)
});