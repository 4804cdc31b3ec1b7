/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown> }} Error_No_ExclusionInputs */

const en_error_no_exclusion = /** @type {(inputs: Error_No_ExclusionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The charter has no exclusion ${i?.rule}.`)
};

const es_error_no_exclusion = /** @type {(inputs: Error_No_ExclusionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El mandato no tiene la exclusión ${i?.rule}.`)
};

/**
* | output |
* | --- |
* | "The charter has no exclusion {rule}." |
*
* @param {Error_No_ExclusionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_exclusion = /** @type {((inputs: Error_No_ExclusionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_ExclusionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_exclusion(inputs)
	return en_error_no_exclusion(inputs)
});