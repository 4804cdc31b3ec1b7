/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_AuthorityInputs */

const en_web_field_act_authority = /** @type {(inputs: Web_Field_Act_AuthorityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which authority`)
};

const es_web_field_act_authority = /** @type {(inputs: Web_Field_Act_AuthorityInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué autoridad`)
};

/**
* | output |
* | --- |
* | "Which authority" |
*
* @param {Web_Field_Act_AuthorityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_authority = /** @type {((inputs?: Web_Field_Act_AuthorityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_AuthorityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_authority(inputs)
	return en_web_field_act_authority(inputs)
});