/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Who_TitleInputs */

const en_web_who_title = /** @type {(inputs: Web_Who_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who this is`)
};

const es_web_who_title = /** @type {(inputs: Web_Who_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quién es`)
};

/**
* | output |
* | --- |
* | "Who this is" |
*
* @param {Web_Who_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_who_title = /** @type {((inputs?: Web_Who_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Who_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_who_title(inputs)
	return en_web_who_title(inputs)
});