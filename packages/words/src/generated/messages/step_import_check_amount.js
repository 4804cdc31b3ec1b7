/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Check_AmountInputs */

const en_step_import_check_amount = /** @type {(inputs: Step_Import_Check_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`amount`)
};

const es_step_import_check_amount = /** @type {(inputs: Step_Import_Check_AmountInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`importe`)
};

/**
* | output |
* | --- |
* | "amount" |
*
* @param {Step_Import_Check_AmountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_check_amount = /** @type {((inputs?: Step_Import_Check_AmountInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_AmountInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_check_amount(inputs)
	return en_step_import_check_amount(inputs)
});