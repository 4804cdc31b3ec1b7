/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Change_CareInputs */

const en_web_change_care = /** @type {(inputs: Web_Change_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`something was written down beside the answers`)
};

const es_web_change_care = /** @type {(inputs: Web_Change_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se anotó algo además de las respuestas`)
};

/**
* | output |
* | --- |
* | "something was written down beside the answers" |
*
* @param {Web_Change_CareInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_change_care = /** @type {((inputs?: Web_Change_CareInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_CareInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_change_care(inputs)
	return en_web_change_care(inputs)
});