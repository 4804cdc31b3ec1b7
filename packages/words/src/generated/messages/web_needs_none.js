/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Needs_NoneInputs */

const en_web_needs_none = /** @type {(inputs: Web_Needs_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No single item carries this link alone.`)
};

const es_web_needs_none = /** @type {(inputs: Web_Needs_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ningún elemento sostiene por sí solo este vínculo.`)
};

/**
* | output |
* | --- |
* | "No single item carries this link alone." |
*
* @param {Web_Needs_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_needs_none = /** @type {((inputs?: Web_Needs_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Needs_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_needs_none(inputs)
	return en_web_needs_none(inputs)
});