/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Unknown_KeyInputs */

const en_finding_refused_unknown_key = /** @type {(inputs: Finding_Refused_Unknown_KeyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The ledger does not know the key ${i?.detail}.`)
};

const es_finding_refused_unknown_key = /** @type {(inputs: Finding_Refused_Unknown_KeyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El registro no conoce la clave ${i?.detail}.`)
};

/**
* | output |
* | --- |
* | "The ledger does not know the key {detail}." |
*
* @param {Finding_Refused_Unknown_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_unknown_key = /** @type {((inputs: Finding_Refused_Unknown_KeyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Unknown_KeyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_unknown_key(inputs)
	return en_finding_refused_unknown_key(inputs)
});