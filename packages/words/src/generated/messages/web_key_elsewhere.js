/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Key_ElsewhereInputs */

const en_web_key_elsewhere = /** @type {(inputs: Web_Key_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`its file is with its owner`)
};

const es_web_key_elsewhere = /** @type {(inputs: Web_Key_ElsewhereInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`su archivo lo tiene su titular`)
};

/**
* | output |
* | --- |
* | "its file is with its owner" |
*
* @param {Web_Key_ElsewhereInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_key_elsewhere = /** @type {((inputs?: Web_Key_ElsewhereInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Key_ElsewhereInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_key_elsewhere(inputs)
	return en_web_key_elsewhere(inputs)
});