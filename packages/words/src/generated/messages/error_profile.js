/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown>, line: NonNullable<unknown>, profile: NonNullable<unknown> }} Error_ProfileInputs */

const en_error_profile = /** @type {(inputs: Error_ProfileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}: ${i?.profile} is no profile of a review.`)
};

const es_error_profile = /** @type {(inputs: Error_ProfileInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file}:${i?.line}: ${i?.profile} no es un perfil de revisión.`)
};

/**
* | output |
* | --- |
* | "{file}:{line}: {profile} is no profile of a review." |
*
* @param {Error_ProfileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_profile = /** @type {((inputs: Error_ProfileInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_ProfileInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_profile(inputs)
	return en_error_profile(inputs)
});