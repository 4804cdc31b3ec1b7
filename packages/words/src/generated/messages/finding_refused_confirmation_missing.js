/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Confirmation_MissingInputs */

const en_finding_refused_confirmation_missing = /** @type {(inputs: Finding_Refused_Confirmation_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`An adverse outcome is typed a second time: ${i?.detail}.`)
};

const es_finding_refused_confirmation_missing = /** @type {(inputs: Finding_Refused_Confirmation_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Un resultado adverso se escribe por segunda vez: ${i?.detail}.`)
};

/**
* | output |
* | --- |
* | "An adverse outcome is typed a second time: {detail}." |
*
* @param {Finding_Refused_Confirmation_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_confirmation_missing = /** @type {((inputs: Finding_Refused_Confirmation_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Confirmation_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_confirmation_missing(inputs)
	return en_finding_refused_confirmation_missing(inputs)
});