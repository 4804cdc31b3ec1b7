/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Check_PersonsInputs */

const en_step_import_check_persons = /** @type {(inputs: Step_Import_Check_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`persons`)
};

const es_step_import_check_persons = /** @type {(inputs: Step_Import_Check_PersonsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`personas`)
};

/**
* | output |
* | --- |
* | "persons" |
*
* @param {Step_Import_Check_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_check_persons = /** @type {((inputs?: Step_Import_Check_PersonsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_PersonsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_check_persons(inputs)
	return en_step_import_check_persons(inputs)
});