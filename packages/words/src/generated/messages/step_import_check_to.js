/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Check_ToInputs */

const en_step_import_check_to = /** @type {(inputs: Step_Import_Check_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`to`)
};

const es_step_import_check_to = /** @type {(inputs: Step_Import_Check_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hasta`)
};

/**
* | output |
* | --- |
* | "to" |
*
* @param {Step_Import_Check_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_check_to = /** @type {((inputs?: Step_Import_Check_ToInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_ToInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_check_to(inputs)
	return en_step_import_check_to(inputs)
});