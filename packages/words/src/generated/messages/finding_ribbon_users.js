/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Finding_Ribbon_UsersInputs */

const en_finding_ribbon_users = /** @type {(inputs: Finding_Ribbon_UsersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Used by ${i?.count} persons in the files.`)
};

const es_finding_ribbon_users = /** @type {(inputs: Finding_Ribbon_UsersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Lo usaron ${i?.count} personas de los ficheros.`)
};

/**
* | output |
* | --- |
* | "Used by {count} persons in the files." |
*
* @param {Finding_Ribbon_UsersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_ribbon_users = /** @type {((inputs: Finding_Ribbon_UsersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_UsersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_ribbon_users(inputs)
	return en_finding_ribbon_users(inputs)
});