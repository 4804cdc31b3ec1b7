/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Closed_Needs_Conduct_EvidenceInputs */

const en_web_closed_needs_conduct_evidence = /** @type {(inputs: Web_Closed_Needs_Conduct_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`needs conduct evidence, none attached`)
};

const es_web_closed_needs_conduct_evidence = /** @type {(inputs: Web_Closed_Needs_Conduct_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`requiere pruebas de conducta y no hay ninguna`)
};

/**
* | output |
* | --- |
* | "needs conduct evidence, none attached" |
*
* @param {Web_Closed_Needs_Conduct_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_closed_needs_conduct_evidence = /** @type {((inputs?: Web_Closed_Needs_Conduct_EvidenceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Closed_Needs_Conduct_EvidenceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_closed_needs_conduct_evidence(inputs)
	return en_web_closed_needs_conduct_evidence(inputs)
});