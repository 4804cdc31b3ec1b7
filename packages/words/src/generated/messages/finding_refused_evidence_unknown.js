/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Evidence_UnknownInputs */

const en_finding_refused_evidence_unknown = /** @type {(inputs: Finding_Refused_Evidence_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} is no item and no record of this person.`)
};

const es_finding_refused_evidence_unknown = /** @type {(inputs: Finding_Refused_Evidence_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} no es un elemento ni un registro de esta persona.`)
};

/**
* | output |
* | --- |
* | "{detail} is no item and no record of this person." |
*
* @param {Finding_Refused_Evidence_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_evidence_unknown = /** @type {((inputs: Finding_Refused_Evidence_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Evidence_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_evidence_unknown(inputs)
	return en_finding_refused_evidence_unknown(inputs)
});