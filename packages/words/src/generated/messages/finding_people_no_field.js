/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_People_No_FieldInputs */

const en_finding_people_no_field = /** @type {(inputs: Finding_People_No_FieldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No column of this file says who a record is: nothing was compared.`)
};

const es_finding_people_no_field = /** @type {(inputs: Finding_People_No_FieldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ninguna columna de este archivo dice quién es cada registro: no se comparó nada.`)
};

/**
* | output |
* | --- |
* | "No column of this file says who a record is: nothing was compared." |
*
* @param {Finding_People_No_FieldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_no_field = /** @type {((inputs?: Finding_People_No_FieldInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_No_FieldInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_no_field(inputs)
	return en_finding_people_no_field(inputs)
});