/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Key_Name_Taken_TodoInputs */

const en_finding_refused_key_name_taken_todo = /** @type {(inputs: Finding_Refused_Key_Name_Taken_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose another name.`)
};

const es_finding_refused_key_name_taken_todo = /** @type {(inputs: Finding_Refused_Key_Name_Taken_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elija otro nombre.`)
};

/**
* | output |
* | --- |
* | "Choose another name." |
*
* @param {Finding_Refused_Key_Name_Taken_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_key_name_taken_todo = /** @type {((inputs?: Finding_Refused_Key_Name_Taken_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Key_Name_Taken_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_key_name_taken_todo(inputs)
	return en_finding_refused_key_name_taken_todo(inputs)
});