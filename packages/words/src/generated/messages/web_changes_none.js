/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Changes_NoneInputs */

const en_web_changes_none = /** @type {(inputs: Web_Changes_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing has changed.`)
};

const es_web_changes_none = /** @type {(inputs: Web_Changes_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No ha cambiado nada.`)
};

/**
* | output |
* | --- |
* | "Nothing has changed." |
*
* @param {Web_Changes_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_changes_none = /** @type {((inputs?: Web_Changes_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Changes_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_changes_none(inputs)
	return en_web_changes_none(inputs)
});