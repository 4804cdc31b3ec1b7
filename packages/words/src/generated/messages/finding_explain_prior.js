/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ bits: NonNullable<unknown> }} Finding_Explain_PriorInputs */

const en_finding_explain_prior = /** @type {(inputs: Finding_Explain_PriorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Before comparing: ${i?.bits} bits.`)
};

const es_finding_explain_prior = /** @type {(inputs: Finding_Explain_PriorInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Antes de comparar: ${i?.bits} bits.`)
};

/**
* | output |
* | --- |
* | "Before comparing: {bits} bits." |
*
* @param {Finding_Explain_PriorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_explain_prior = /** @type {((inputs: Finding_Explain_PriorInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_PriorInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_explain_prior(inputs)
	return en_finding_explain_prior(inputs)
});