/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Model_HypergeometricInputs */

const en_web_model_hypergeometric = /** @type {(inputs: Web_Model_HypergeometricInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hypergeometric`)
};

const es_web_model_hypergeometric = /** @type {(inputs: Web_Model_HypergeometricInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hipergeométrico`)
};

/**
* | output |
* | --- |
* | "hypergeometric" |
*
* @param {Web_Model_HypergeometricInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_model_hypergeometric = /** @type {((inputs?: Web_Model_HypergeometricInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Model_HypergeometricInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_model_hypergeometric(inputs)
	return en_web_model_hypergeometric(inputs)
});