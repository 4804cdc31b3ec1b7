/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Seen_TitleInputs */

const en_web_seen_title = /** @type {(inputs: Web_Seen_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who has seen this`)
};

const es_web_seen_title = /** @type {(inputs: Web_Seen_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quién lo ha visto`)
};

/**
* | output |
* | --- |
* | "Who has seen this" |
*
* @param {Web_Seen_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_seen_title = /** @type {((inputs?: Web_Seen_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Seen_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_seen_title(inputs)
	return en_web_seen_title(inputs)
});