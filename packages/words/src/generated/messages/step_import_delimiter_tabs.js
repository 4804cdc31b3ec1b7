/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Delimiter_TabsInputs */

const en_step_import_delimiter_tabs = /** @type {(inputs: Step_Import_Delimiter_TabsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tabs`)
};

const es_step_import_delimiter_tabs = /** @type {(inputs: Step_Import_Delimiter_TabsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tabuladores`)
};

/**
* | output |
* | --- |
* | "tabs" |
*
* @param {Step_Import_Delimiter_TabsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_delimiter_tabs = /** @type {((inputs?: Step_Import_Delimiter_TabsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_TabsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_delimiter_tabs(inputs)
	return en_step_import_delimiter_tabs(inputs)
});