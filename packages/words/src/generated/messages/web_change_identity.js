/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Change_IdentityInputs */

const en_web_change_identity = /** @type {(inputs: Web_Change_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`an answer at gate 1`)
};

const es_web_change_identity = /** @type {(inputs: Web_Change_IdentityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`una respuesta en la puerta 1`)
};

/**
* | output |
* | --- |
* | "an answer at gate 1" |
*
* @param {Web_Change_IdentityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_change_identity = /** @type {((inputs?: Web_Change_IdentityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Change_IdentityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_change_identity(inputs)
	return en_web_change_identity(inputs)
});