/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown>, n: NonNullable<unknown> }} Error_Exclusion_ApprovalInputs */

const en_error_exclusion_approval = /** @type {(inputs: Error_Exclusion_ApprovalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The exclusion ${i?.rule} is approved by ${i?.n} of the two people that it needs.`)
};

const es_error_exclusion_approval = /** @type {(inputs: Error_Exclusion_ApprovalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La exclusión ${i?.rule} está aprobada por ${i?.n} de las dos personas que necesita.`)
};

/**
* | output |
* | --- |
* | "The exclusion {rule} is approved by {n} of the two people that it needs." |
*
* @param {Error_Exclusion_ApprovalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_exclusion_approval = /** @type {((inputs: Error_Exclusion_ApprovalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_ApprovalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_exclusion_approval(inputs)
	return en_error_exclusion_approval(inputs)
});