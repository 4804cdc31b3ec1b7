/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Exclusion_Not_Approved_TodoInputs */

const en_finding_refused_exclusion_not_approved_todo = /** @type {(inputs: Finding_Refused_Exclusion_Not_Approved_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing to do; a rule that the charter names itself is removed there.`)
};

const es_finding_refused_exclusion_not_approved_todo = /** @type {(inputs: Finding_Refused_Exclusion_Not_Approved_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada que hacer; una regla que la propia carta nombra se quita en ella.`)
};

/**
* | output |
* | --- |
* | "Nothing to do; a rule that the charter names itself is removed there." |
*
* @param {Finding_Refused_Exclusion_Not_Approved_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_exclusion_not_approved_todo = /** @type {((inputs?: Finding_Refused_Exclusion_Not_Approved_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Exclusion_Not_Approved_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_exclusion_not_approved_todo(inputs)
	return en_finding_refused_exclusion_not_approved_todo(inputs)
});