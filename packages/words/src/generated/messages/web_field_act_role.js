/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_RoleInputs */

const en_web_field_act_role = /** @type {(inputs: Web_Field_Act_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Role`)
};

const es_web_field_act_role = /** @type {(inputs: Web_Field_Act_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Papel`)
};

/**
* | output |
* | --- |
* | "Role" |
*
* @param {Web_Field_Act_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_role = /** @type {((inputs?: Web_Field_Act_RoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_RoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_role(inputs)
	return en_web_field_act_role(inputs)
});