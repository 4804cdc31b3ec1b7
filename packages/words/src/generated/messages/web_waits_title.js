/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Waits_TitleInputs */

const en_web_waits_title = /** @type {(inputs: Web_Waits_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What waits`)
};

const es_web_waits_title = /** @type {(inputs: Web_Waits_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que espera`)
};

/**
* | output |
* | --- |
* | "What waits" |
*
* @param {Web_Waits_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_waits_title = /** @type {((inputs?: Web_Waits_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Waits_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_waits_title(inputs)
	return en_web_waits_title(inputs)
});