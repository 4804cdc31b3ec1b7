/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Check_DifferenceInputs */

const en_step_import_check_difference = /** @type {(inputs: Step_Import_Check_DifferenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`difference ${i?.n}`)
};

const es_step_import_check_difference = /** @type {(inputs: Step_Import_Check_DifferenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`diferencia ${i?.n}`)
};

/**
* | output |
* | --- |
* | "difference {n}" |
*
* @param {Step_Import_Check_DifferenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_check_difference = /** @type {((inputs: Step_Import_Check_DifferenceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_DifferenceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_check_difference(inputs)
	return en_step_import_check_difference(inputs)
});