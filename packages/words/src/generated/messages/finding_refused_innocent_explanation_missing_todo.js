/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Innocent_Explanation_Missing_TodoInputs */

const en_finding_refused_innocent_explanation_missing_todo = /** @type {(inputs: Finding_Refused_Innocent_Explanation_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say it with --innocent.`)
};

const es_finding_refused_innocent_explanation_missing_todo = /** @type {(inputs: Finding_Refused_Innocent_Explanation_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indíquelo con --innocent.`)
};

/**
* | output |
* | --- |
* | "Say it with --innocent." |
*
* @param {Finding_Refused_Innocent_Explanation_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_innocent_explanation_missing_todo = /** @type {((inputs?: Finding_Refused_Innocent_Explanation_Missing_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Innocent_Explanation_Missing_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_innocent_explanation_missing_todo(inputs)
	return en_finding_refused_innocent_explanation_missing_todo(inputs)
});