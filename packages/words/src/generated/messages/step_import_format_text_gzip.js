/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ encoding: NonNullable<unknown>, how: NonNullable<unknown>, delimiter: NonNullable<unknown> }} Step_Import_Format_Text_GzipInputs */

const en_step_import_format_text_gzip = /** @type {(inputs: Step_Import_Format_Text_GzipInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`text in ${i?.encoding} (${i?.how}), ${i?.delimiter}, gzip`)
};

const es_step_import_format_text_gzip = /** @type {(inputs: Step_Import_Format_Text_GzipInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`texto en ${i?.encoding} (${i?.how}), ${i?.delimiter}, gzip`)
};

/**
* | output |
* | --- |
* | "text in {encoding} ({how}), {delimiter}, gzip" |
*
* @param {Step_Import_Format_Text_GzipInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_format_text_gzip = /** @type {((inputs: Step_Import_Format_Text_GzipInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_Text_GzipInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_format_text_gzip(inputs)
	return en_step_import_format_text_gzip(inputs)
});