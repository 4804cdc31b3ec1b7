/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Role_MissingInputs */

const en_finding_refused_role_missing = /** @type {(inputs: Finding_Refused_Role_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`This needs a key with another role: ${i?.detail}.`)
};

const es_finding_refused_role_missing = /** @type {(inputs: Finding_Refused_Role_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Hace falta una clave con otro papel: ${i?.detail}.`)
};

/**
* | output |
* | --- |
* | "This needs a key with another role: {detail}." |
*
* @param {Finding_Refused_Role_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_role_missing = /** @type {((inputs: Finding_Refused_Role_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Role_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_role_missing(inputs)
	return en_finding_refused_role_missing(inputs)
});