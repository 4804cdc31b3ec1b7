/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Check_AgreesInputs */

const en_step_import_check_agrees = /** @type {(inputs: Step_Import_Check_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`as expected`)
};

const es_step_import_check_agrees = /** @type {(inputs: Step_Import_Check_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`según lo esperado`)
};

/**
* | output |
* | --- |
* | "as expected" |
*
* @param {Step_Import_Check_AgreesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_check_agrees = /** @type {((inputs?: Step_Import_Check_AgreesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Check_AgreesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_check_agrees(inputs)
	return en_step_import_check_agrees(inputs)
});