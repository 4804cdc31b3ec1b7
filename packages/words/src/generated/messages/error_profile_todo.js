/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ profiles: NonNullable<unknown> }} Error_Profile_TodoInputs */

const en_error_profile_todo = /** @type {(inputs: Error_Profile_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Profiles are: ${i?.profiles}.`)
};

const es_error_profile_todo = /** @type {(inputs: Error_Profile_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Los perfiles son: ${i?.profiles}.`)
};

/**
* | output |
* | --- |
* | "Profiles are: {profiles}." |
*
* @param {Error_Profile_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_profile_todo = /** @type {((inputs: Error_Profile_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Profile_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_profile_todo(inputs)
	return en_error_profile_todo(inputs)
});