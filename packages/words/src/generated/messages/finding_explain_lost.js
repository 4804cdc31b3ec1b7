/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ field: NonNullable<unknown>, level: NonNullable<unknown>, bits: NonNullable<unknown> }} Finding_Explain_LostInputs */

const en_finding_explain_lost = /** @type {(inputs: Finding_Explain_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not higher because ${i?.field} agrees only so far (${i?.level}): ${i?.bits} bits lost.`)
};

const es_finding_explain_lost = /** @type {(inputs: Finding_Explain_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No es mayor porque ${i?.field} concuerda solo hasta ahí (${i?.level}): ${i?.bits} bits perdidos.`)
};

/**
* | output |
* | --- |
* | "Not higher because {field} agrees only so far ({level}): {bits} bits lost." |
*
* @param {Finding_Explain_LostInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_explain_lost = /** @type {((inputs: Finding_Explain_LostInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_LostInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_explain_lost(inputs)
	return en_finding_explain_lost(inputs)
});