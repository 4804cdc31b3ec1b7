/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_AgreesInputs */

const en_web_agrees = /** @type {(inputs: Web_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`agrees`)
};

const es_web_agrees = /** @type {(inputs: Web_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`coincide`)
};

/**
* | output |
* | --- |
* | "agrees" |
*
* @param {Web_AgreesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_agrees = /** @type {((inputs?: Web_AgreesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_AgreesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_agrees(inputs)
	return en_web_agrees(inputs)
});