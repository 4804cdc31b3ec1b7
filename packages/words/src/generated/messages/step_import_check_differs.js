/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Check_DiffersInputs */

const en_step_import_check_differs = /** @type {(inputs: Step_Import_Check_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`differs`)
};

const es_step_import_check_differs = /** @type {(inputs: Step_Import_Check_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`difiere`)
};

/**
* | output |
* | --- |
* | "differs" |
*
* @param {Step_Import_Check_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_check_differs = /** @type {((inputs?: Step_Import_Check_DiffersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_DiffersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_check_differs(inputs)
	return en_step_import_check_differs(inputs)
});