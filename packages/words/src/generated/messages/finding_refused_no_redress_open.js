/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_No_Redress_OpenInputs */

const en_finding_refused_no_redress_open = /** @type {(inputs: Finding_Refused_No_Redress_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No challenge is open for this person.`)
};

const es_finding_refused_no_redress_open = /** @type {(inputs: Finding_Refused_No_Redress_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay ninguna reclamación abierta para esta persona.`)
};

/**
* | output |
* | --- |
* | "No challenge is open for this person." |
*
* @param {Finding_Refused_No_Redress_OpenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_no_redress_open = /** @type {((inputs?: Finding_Refused_No_Redress_OpenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_No_Redress_OpenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_no_redress_open(inputs)
	return en_finding_refused_no_redress_open(inputs)
});