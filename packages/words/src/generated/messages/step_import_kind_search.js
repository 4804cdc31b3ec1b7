/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Kind_SearchInputs */

const en_step_import_kind_search = /** @type {(inputs: Step_Import_Kind_SearchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`searches ${i?.n}`)
};

const es_step_import_kind_search = /** @type {(inputs: Step_Import_Kind_SearchInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`búsquedas: ${i?.n}`)
};

/**
* | output |
* | --- |
* | "searches {n}" |
*
* @param {Step_Import_Kind_SearchInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_kind_search = /** @type {((inputs: Step_Import_Kind_SearchInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_SearchInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_kind_search(inputs)
	return en_step_import_kind_search(inputs)
});