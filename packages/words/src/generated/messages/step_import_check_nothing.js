/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Check_NothingInputs */

const en_step_import_check_nothing = /** @type {(inputs: Step_Import_Check_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nothing`)
};

const es_step_import_check_nothing = /** @type {(inputs: Step_Import_Check_NothingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nada`)
};

/**
* | output |
* | --- |
* | "nothing" |
*
* @param {Step_Import_Check_NothingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_check_nothing = /** @type {((inputs?: Step_Import_Check_NothingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_NothingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_check_nothing(inputs)
	return en_step_import_check_nothing(inputs)
});