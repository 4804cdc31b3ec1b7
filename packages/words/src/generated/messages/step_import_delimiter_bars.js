/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Import_Delimiter_BarsInputs */

const en_step_import_delimiter_bars = /** @type {(inputs: Step_Import_Delimiter_BarsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`bars`)
};

const es_step_import_delimiter_bars = /** @type {(inputs: Step_Import_Delimiter_BarsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`barras`)
};

/**
* | output |
* | --- |
* | "bars" |
*
* @param {Step_Import_Delimiter_BarsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_delimiter_bars = /** @type {((inputs?: Step_Import_Delimiter_BarsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Delimiter_BarsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_delimiter_bars(inputs)
	return en_step_import_delimiter_bars(inputs)
});