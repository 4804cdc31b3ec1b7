/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Closed_No_EvidenceInputs */

const en_web_closed_no_evidence = /** @type {(inputs: Web_Closed_No_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no evidence item is attached to this person`)
};

const es_web_closed_no_evidence = /** @type {(inputs: Web_Closed_No_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`esta persona no tiene ningún elemento de prueba`)
};

/**
* | output |
* | --- |
* | "no evidence item is attached to this person" |
*
* @param {Web_Closed_No_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_closed_no_evidence = /** @type {((inputs?: Web_Closed_No_EvidenceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_No_EvidenceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_closed_no_evidence(inputs)
	return en_web_closed_no_evidence(inputs)
});