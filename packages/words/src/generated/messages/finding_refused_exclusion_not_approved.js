/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Exclusion_Not_ApprovedInputs */

const en_finding_refused_exclusion_not_approved = /** @type {(inputs: Finding_Refused_Exclusion_Not_ApprovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody signed the exclusion ${i?.detail}.`)
};

const es_finding_refused_exclusion_not_approved = /** @type {(inputs: Finding_Refused_Exclusion_Not_ApprovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nadie firmó la exclusión ${i?.detail}.`)
};

/**
* | output |
* | --- |
* | "Nobody signed the exclusion {detail}." |
*
* @param {Finding_Refused_Exclusion_Not_ApprovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_exclusion_not_approved = /** @type {((inputs: Finding_Refused_Exclusion_Not_ApprovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Exclusion_Not_ApprovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_exclusion_not_approved(inputs)
	return en_finding_refused_exclusion_not_approved(inputs)
});