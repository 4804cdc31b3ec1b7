/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ roles: NonNullable<unknown> }} Error_Roles_AreInputs */

const en_error_roles_are = /** @type {(inputs: Error_Roles_AreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Roles are: ${i?.roles}.`)
};

const es_error_roles_are = /** @type {(inputs: Error_Roles_AreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Los papeles son: ${i?.roles}.`)
};

/**
* | output |
* | --- |
* | "Roles are: {roles}." |
*
* @param {Error_Roles_AreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_roles_are = /** @type {((inputs: Error_Roles_AreInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Roles_AreInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_roles_are(inputs)
	return en_error_roles_are(inputs)
});