/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_MaskedInputs */

const en_web_masked = /** @type {(inputs: Web_MaskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hidden`)
};

const es_web_masked = /** @type {(inputs: Web_MaskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`oculto`)
};

/**
* | output |
* | --- |
* | "hidden" |
*
* @param {Web_MaskedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_masked = /** @type {((inputs?: Web_MaskedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_MaskedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_masked(inputs)
	return en_web_masked(inputs)
});