/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, warning: NonNullable<unknown> }} Step_Import_Warning_OtherInputs */

const en_step_import_warning_other = /** @type {(inputs: Step_Import_Warning_OtherInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} ${i?.warning}.`)
};

const es_step_import_warning_other = /** @type {(inputs: Step_Import_Warning_OtherInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} ${i?.warning}.`)
};

/**
* | output |
* | --- |
* | "{n} {warning}." |
*
* @param {Step_Import_Warning_OtherInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_warning_other = /** @type {((inputs: Step_Import_Warning_OtherInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Warning_OtherInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_warning_other(inputs)
	return en_step_import_warning_other(inputs)
});