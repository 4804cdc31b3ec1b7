/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ outcome: NonNullable<unknown> }} Error_Outcome_UnknownInputs */

const en_error_outcome_unknown = /** @type {(inputs: Error_Outcome_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.outcome} is no outcome.`)
};

const es_error_outcome_unknown = /** @type {(inputs: Error_Outcome_UnknownInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.outcome} no es un resultado.`)
};

/**
* | output |
* | --- |
* | "{outcome} is no outcome." |
*
* @param {Error_Outcome_UnknownInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_outcome_unknown = /** @type {((inputs: Error_Outcome_UnknownInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Outcome_UnknownInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_outcome_unknown(inputs)
	return en_error_outcome_unknown(inputs)
});