/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_AliasInputs */

const en_web_field_alias = /** @type {(inputs: Web_Field_AliasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`also called`)
};

const es_web_field_alias = /** @type {(inputs: Web_Field_AliasInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`también llamada`)
};

/**
* | output |
* | --- |
* | "also called" |
*
* @param {Web_Field_AliasInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_alias = /** @type {((inputs?: Web_Field_AliasInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_AliasInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_alias(inputs)
	return en_web_field_alias(inputs)
});