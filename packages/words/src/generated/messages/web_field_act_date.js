/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_DateInputs */

const en_web_field_act_date = /** @type {(inputs: Web_Field_Act_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Day`)
};

const es_web_field_act_date = /** @type {(inputs: Web_Field_Act_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Día`)
};

/**
* | output |
* | --- |
* | "Day" |
*
* @param {Web_Field_Act_DateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_date = /** @type {((inputs?: Web_Field_Act_DateInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_DateInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_date(inputs)
	return en_web_field_act_date(inputs)
});