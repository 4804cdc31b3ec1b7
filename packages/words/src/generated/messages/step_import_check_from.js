/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Check_FromInputs */

const en_step_import_check_from = /** @type {(inputs: Step_Import_Check_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from`)
};

const es_step_import_check_from = /** @type {(inputs: Step_Import_Check_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`desde`)
};

/**
* | output |
* | --- |
* | "from" |
*
* @param {Step_Import_Check_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_check_from = /** @type {((inputs?: Step_Import_Check_FromInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_FromInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_check_from(inputs)
	return en_step_import_check_from(inputs)
});