/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_KindInputs */

const en_web_field_act_kind = /** @type {(inputs: Web_Field_Act_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What it shows`)
};

const es_web_field_act_kind = /** @type {(inputs: Web_Field_Act_KindInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué muestra`)
};

/**
* | output |
* | --- |
* | "What it shows" |
*
* @param {Web_Field_Act_KindInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_kind = /** @type {((inputs?: Web_Field_Act_KindInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_KindInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_kind(inputs)
	return en_web_field_act_kind(inputs)
});