/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown> }} Error_Exclusion_Approval_TodoInputs */

const en_error_exclusion_approval_todo = /** @type {(inputs: Error_Exclusion_Approval_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Let two people sign it with \`lookback review exclusion ${i?.rule} --approve\`, or name both in charter.yaml, or remove it.`)
};

const es_error_exclusion_approval_todo = /** @type {(inputs: Error_Exclusion_Approval_TodoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Que la firmen dos personas con \`lookback review exclusion ${i?.rule} --approve\`, o nombre a ambas en charter.yaml, o quítela.`)
};

/**
* | output |
* | --- |
* | "Let two people sign it with `lookback review exclusion {rule} --approve`, or name both in charter.yaml, or remove it." |
*
* @param {Error_Exclusion_Approval_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_exclusion_approval_todo = /** @type {((inputs: Error_Exclusion_Approval_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Exclusion_Approval_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_exclusion_approval_todo(inputs)
	return en_error_exclusion_approval_todo(inputs)
});