/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_SystemInputs */

const en_web_field_act_system = /** @type {(inputs: Web_Field_Act_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`System searched`)
};

const es_web_field_act_system = /** @type {(inputs: Web_Field_Act_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sistema consultado`)
};

/**
* | output |
* | --- |
* | "System searched" |
*
* @param {Web_Field_Act_SystemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_system = /** @type {((inputs?: Web_Field_Act_SystemInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_SystemInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_system(inputs)
	return en_web_field_act_system(inputs)
});