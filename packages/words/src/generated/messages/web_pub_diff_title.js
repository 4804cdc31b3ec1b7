/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Pub_Diff_TitleInputs */

const en_web_pub_diff_title = /** @type {(inputs: Web_Pub_Diff_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What differs from the one before`)
};

const es_web_pub_diff_title = /** @type {(inputs: Web_Pub_Diff_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diferencias con la anterior`)
};

/**
* | output |
* | --- |
* | "What differs from the one before" |
*
* @param {Web_Pub_Diff_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_pub_diff_title = /** @type {((inputs?: Web_Pub_Diff_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Pub_Diff_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_pub_diff_title(inputs)
	return en_web_pub_diff_title(inputs)
});