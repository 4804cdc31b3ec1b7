/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_SourceInputs */

const en_web_field_act_source = /** @type {(inputs: Web_Field_Act_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who says so`)
};

const es_web_field_act_source = /** @type {(inputs: Web_Field_Act_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quién lo dice`)
};

/**
* | output |
* | --- |
* | "Who says so" |
*
* @param {Web_Field_Act_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_source = /** @type {((inputs?: Web_Field_Act_SourceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_SourceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_source(inputs)
	return en_web_field_act_source(inputs)
});