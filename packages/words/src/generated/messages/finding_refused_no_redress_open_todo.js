/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_No_Redress_Open_TodoInputs */

const en_finding_refused_no_redress_open_todo = /** @type {(inputs: Finding_Refused_No_Redress_Open_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Open one first.`)
};

const es_finding_refused_no_redress_open_todo = /** @type {(inputs: Finding_Refused_No_Redress_Open_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Abra una primero.`)
};

/**
* | output |
* | --- |
* | "Open one first." |
*
* @param {Finding_Refused_No_Redress_Open_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_no_redress_open_todo = /** @type {((inputs?: Finding_Refused_No_Redress_Open_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_No_Redress_Open_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_no_redress_open_todo(inputs)
	return en_finding_refused_no_redress_open_todo(inputs)
});