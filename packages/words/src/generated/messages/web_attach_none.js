/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Attach_NoneInputs */

const en_web_attach_none = /** @type {(inputs: Web_Attach_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nothing attached`)
};

const es_web_attach_none = /** @type {(inputs: Web_Attach_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nada adjunto`)
};

/**
* | output |
* | --- |
* | "nothing attached" |
*
* @param {Web_Attach_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_attach_none = /** @type {((inputs?: Web_Attach_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Attach_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_attach_none(inputs)
	return en_web_attach_none(inputs)
});