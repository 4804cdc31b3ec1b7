/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Kind_LocationInputs */

const en_step_import_kind_location = /** @type {(inputs: Step_Import_Kind_LocationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`places of persons ${i?.n}`)
};

const es_step_import_kind_location = /** @type {(inputs: Step_Import_Kind_LocationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`lugares de personas: ${i?.n}`)
};

/**
* | output |
* | --- |
* | "places of persons {n}" |
*
* @param {Step_Import_Kind_LocationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_kind_location = /** @type {((inputs: Step_Import_Kind_LocationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_LocationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_kind_location(inputs)
	return en_step_import_kind_location(inputs)
});