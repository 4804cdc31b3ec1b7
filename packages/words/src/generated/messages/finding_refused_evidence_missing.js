/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Evidence_MissingInputs */

const en_finding_refused_evidence_missing = /** @type {(inputs: Finding_Refused_Evidence_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing without evidence: no item was cited.`)
};

const es_finding_refused_evidence_missing = /** @type {(inputs: Finding_Refused_Evidence_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada sin pruebas: no se citó ningún elemento.`)
};

/**
* | output |
* | --- |
* | "Nothing without evidence: no item was cited." |
*
* @param {Finding_Refused_Evidence_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_evidence_missing = /** @type {((inputs?: Finding_Refused_Evidence_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_evidence_missing(inputs)
	return en_finding_refused_evidence_missing(inputs)
});