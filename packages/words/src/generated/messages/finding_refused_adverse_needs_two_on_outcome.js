/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs */

const en_finding_refused_adverse_needs_two_on_outcome = /** @type {(inputs: Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing adverse stands on one person: neither of the two readers gave this outcome.`)
};

const es_finding_refused_adverse_needs_two_on_outcome = /** @type {(inputs: Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada adverso se sostiene en una sola persona: ninguno de los dos lectores dio este resultado.`)
};

/**
* | output |
* | --- |
* | "Nothing adverse stands on one person: neither of the two readers gave this outcome." |
*
* @param {Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_adverse_needs_two_on_outcome = /** @type {((inputs?: Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Adverse_Needs_Two_On_OutcomeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_adverse_needs_two_on_outcome(inputs)
	return en_finding_refused_adverse_needs_two_on_outcome(inputs)
});