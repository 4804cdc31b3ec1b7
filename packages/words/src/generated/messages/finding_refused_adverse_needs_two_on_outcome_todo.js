/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs */

const en_finding_refused_adverse_needs_two_on_outcome_todo = /** @type {(inputs: Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose an outcome that one of them gave, or one that is not adverse.`)
};

const es_finding_refused_adverse_needs_two_on_outcome_todo = /** @type {(inputs: Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elija un resultado que haya dado uno de ellos, o uno que no sea adverso.`)
};

/**
* | output |
* | --- |
* | "Choose an outcome that one of them gave, or one that is not adverse." |
*
* @param {Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_adverse_needs_two_on_outcome_todo = /** @type {((inputs?: Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Adverse_Needs_Two_On_Outcome_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_adverse_needs_two_on_outcome_todo(inputs)
	return en_finding_refused_adverse_needs_two_on_outcome_todo(inputs)
});