/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Error_Exclusion_RuleInputs */

const en_error_exclusion_rule = /** @type {(inputs: Error_Exclusion_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is no rule of exclusion.`)
};

const es_error_exclusion_rule = /** @type {(inputs: Error_Exclusion_RuleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} no es una regla de exclusión.`)
};

/**
* | output |
* | --- |
* | "{name} is no rule of exclusion." |
*
* @param {Error_Exclusion_RuleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_exclusion_rule = /** @type {((inputs: Error_Exclusion_RuleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_RuleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_exclusion_rule(inputs)
	return en_error_exclusion_rule(inputs)
});