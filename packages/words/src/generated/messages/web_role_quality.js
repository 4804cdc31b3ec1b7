/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Role_QualityInputs */

const en_web_role_quality = /** @type {(inputs: Web_Role_QualityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`quality assurance`)
};

const es_web_role_quality = /** @type {(inputs: Web_Role_QualityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`control de calidad`)
};

/**
* | output |
* | --- |
* | "quality assurance" |
*
* @param {Web_Role_QualityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_role_quality = /** @type {((inputs?: Web_Role_QualityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Role_QualityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_role_quality(inputs)
	return en_web_role_quality(inputs)
});