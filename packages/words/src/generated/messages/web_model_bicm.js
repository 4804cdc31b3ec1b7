/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Model_BicmInputs */

const en_web_model_bicm = /** @type {(inputs: Web_Model_BicmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`everybody as busy and every detail as popular as seen`)
};

const es_web_model_bicm = /** @type {(inputs: Web_Model_BicmInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cada persona tan activa y cada dato tan frecuente como se observa`)
};

/**
* | output |
* | --- |
* | "everybody as busy and every detail as popular as seen" |
*
* @param {Web_Model_BicmInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_model_bicm = /** @type {((inputs?: Web_Model_BicmInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Model_BicmInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_model_bicm(inputs)
	return en_web_model_bicm(inputs)
});