/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_ReasonInputs */

const en_web_field_act_reason = /** @type {(inputs: Web_Field_Act_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why?`)
};

const es_web_field_act_reason = /** @type {(inputs: Web_Field_Act_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Por qué?`)
};

/**
* | output |
* | --- |
* | "Why?" |
*
* @param {Web_Field_Act_ReasonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_reason = /** @type {((inputs?: Web_Field_Act_ReasonInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_ReasonInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_reason(inputs)
	return en_web_field_act_reason(inputs)
});