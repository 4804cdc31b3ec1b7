/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Direct_CallInputs */

const en_web_direct_call = /** @type {(inputs: Web_Direct_CallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`called`)
};

const es_web_direct_call = /** @type {(inputs: Web_Direct_CallInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`llamada`)
};

/**
* | output |
* | --- |
* | "called" |
*
* @param {Web_Direct_CallInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_direct_call = /** @type {((inputs?: Web_Direct_CallInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_CallInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_direct_call(inputs)
	return en_web_direct_call(inputs)
});