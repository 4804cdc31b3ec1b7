/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rules: NonNullable<unknown> }} Error_Exclusion_Rule_TodoInputs */

const en_error_exclusion_rule_todo = /** @type {(inputs: Error_Exclusion_Rule_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Rules are: ${i?.rules}.`)
};

const es_error_exclusion_rule_todo = /** @type {(inputs: Error_Exclusion_Rule_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Las reglas son: ${i?.rules}.`)
};

/**
* | output |
* | --- |
* | "Rules are: {rules}." |
*
* @param {Error_Exclusion_Rule_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_exclusion_rule_todo = /** @type {((inputs: Error_Exclusion_Rule_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_Rule_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_exclusion_rule_todo(inputs)
	return en_error_exclusion_rule_todo(inputs)
});