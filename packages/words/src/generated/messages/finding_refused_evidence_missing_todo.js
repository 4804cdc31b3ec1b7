/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Evidence_Missing_TodoInputs */

const en_finding_refused_evidence_missing_todo = /** @type {(inputs: Finding_Refused_Evidence_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite items or records with --evidence; lookback review show lists them.`)
};

const es_finding_refused_evidence_missing_todo = /** @type {(inputs: Finding_Refused_Evidence_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite elementos o registros con --evidence; lookback review show los enumera.`)
};

/**
* | output |
* | --- |
* | "Cite items or records with --evidence; lookback review show lists them." |
*
* @param {Finding_Refused_Evidence_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_evidence_missing_todo = /** @type {((inputs?: Finding_Refused_Evidence_Missing_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_Missing_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_evidence_missing_todo(inputs)
	return en_finding_refused_evidence_missing_todo(inputs)
});