/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Evidence_Unknown_TodoInputs */

const en_finding_refused_evidence_unknown_todo = /** @type {(inputs: Finding_Refused_Evidence_Unknown_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite what lookback review show lists.`)
};

const es_finding_refused_evidence_unknown_todo = /** @type {(inputs: Finding_Refused_Evidence_Unknown_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite lo que enumera lookback review show.`)
};

/**
* | output |
* | --- |
* | "Cite what lookback review show lists." |
*
* @param {Finding_Refused_Evidence_Unknown_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_evidence_unknown_todo = /** @type {((inputs?: Finding_Refused_Evidence_Unknown_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_Unknown_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_evidence_unknown_todo(inputs)
	return en_finding_refused_evidence_unknown_todo(inputs)
});