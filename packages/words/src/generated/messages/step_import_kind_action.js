/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Kind_ActionInputs */

const en_step_import_kind_action = /** @type {(inputs: Step_Import_Kind_ActionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`actions ${i?.n}`)
};

const es_step_import_kind_action = /** @type {(inputs: Step_Import_Kind_ActionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`actuaciones: ${i?.n}`)
};

/**
* | output |
* | --- |
* | "actions {n}" |
*
* @param {Step_Import_Kind_ActionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_kind_action = /** @type {((inputs: Step_Import_Kind_ActionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_ActionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_kind_action(inputs)
	return en_step_import_kind_action(inputs)
});