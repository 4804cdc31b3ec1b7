/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Key_Name_TakenInputs */

const en_finding_refused_key_name_taken = /** @type {(inputs: Finding_Refused_Key_Name_TakenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Somebody is registered as ${i?.detail} already; two keys of one name would be one person.`)
};

const es_finding_refused_key_name_taken = /** @type {(inputs: Finding_Refused_Key_Name_TakenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ya hay alguien registrado como ${i?.detail}; dos claves con un mismo nombre serían una sola persona.`)
};

/**
* | output |
* | --- |
* | "Somebody is registered as {detail} already; two keys of one name would be one person." |
*
* @param {Finding_Refused_Key_Name_TakenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_key_name_taken = /** @type {((inputs: Finding_Refused_Key_Name_TakenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Key_Name_TakenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_key_name_taken(inputs)
	return en_finding_refused_key_name_taken(inputs)
});