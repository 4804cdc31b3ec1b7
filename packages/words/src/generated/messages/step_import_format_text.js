/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ encoding: NonNullable<unknown>, how: NonNullable<unknown>, delimiter: NonNullable<unknown> }} Step_Import_Format_TextInputs */

const en_step_import_format_text = /** @type {(inputs: Step_Import_Format_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`text in ${i?.encoding} (${i?.how}), ${i?.delimiter}`)
};

const es_step_import_format_text = /** @type {(inputs: Step_Import_Format_TextInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`texto en ${i?.encoding} (${i?.how}), ${i?.delimiter}`)
};

/**
* | output |
* | --- |
* | "text in {encoding} ({how}), {delimiter}" |
*
* @param {Step_Import_Format_TextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_format_text = /** @type {((inputs: Step_Import_Format_TextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Format_TextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_format_text(inputs)
	return en_step_import_format_text(inputs)
});