/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Step_Import_Kind_IntervalInputs */

const en_step_import_kind_interval = /** @type {(inputs: Step_Import_Kind_IntervalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`links between them ${i?.n}`)
};

const es_step_import_kind_interval = /** @type {(inputs: Step_Import_Kind_IntervalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`relaciones entre ellas: ${i?.n}`)
};

/**
* | output |
* | --- |
* | "links between them {n}" |
*
* @param {Step_Import_Kind_IntervalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_kind_interval = /** @type {((inputs: Step_Import_Kind_IntervalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Kind_IntervalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_kind_interval(inputs)
	return en_step_import_kind_interval(inputs)
});