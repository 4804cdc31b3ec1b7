/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Analyst_May_Not_Review_TodoInputs */

const en_finding_refused_analyst_may_not_review_todo = /** @type {(inputs: Finding_Refused_Analyst_May_Not_Review_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let another reader answer.`)
};

const es_finding_refused_analyst_may_not_review_todo = /** @type {(inputs: Finding_Refused_Analyst_May_Not_Review_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Que responda otro lector.`)
};

/**
* | output |
* | --- |
* | "Let another reader answer." |
*
* @param {Finding_Refused_Analyst_May_Not_Review_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_analyst_may_not_review_todo = /** @type {((inputs?: Finding_Refused_Analyst_May_Not_Review_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Analyst_May_Not_Review_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_analyst_may_not_review_todo(inputs)
	return en_finding_refused_analyst_may_not_review_todo(inputs)
});