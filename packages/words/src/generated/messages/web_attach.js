/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_AttachInputs */

const en_web_attach = /** @type {(inputs: Web_AttachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It rests on`)
};

const es_web_attach = /** @type {(inputs: Web_AttachInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se apoya en`)
};

/**
* | output |
* | --- |
* | "It rests on" |
*
* @param {Web_AttachInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_attach = /** @type {((inputs?: Web_AttachInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_AttachInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_attach(inputs)
	return en_web_attach(inputs)
});