/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_AccountInputs */

const en_web_field_account = /** @type {(inputs: Web_Field_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`account`)
};

const es_web_field_account = /** @type {(inputs: Web_Field_AccountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cuenta`)
};

/**
* | output |
* | --- |
* | "account" |
*
* @param {Web_Field_AccountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_account = /** @type {((inputs?: Web_Field_AccountInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_AccountInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_account(inputs)
	return en_web_field_account(inputs)
});