/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ months: NonNullable<unknown>, more: NonNullable<unknown> }} Step_Import_Months_MoreInputs */

const en_step_import_months_more = /** @type {(inputs: Step_Import_Months_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.months} and ${i?.more}`)
};

const es_step_import_months_more = /** @type {(inputs: Step_Import_Months_MoreInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.months} y ${i?.more}`)
};

/**
* | output |
* | --- |
* | "{months} and {more}" |
*
* @param {Step_Import_Months_MoreInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_months_more = /** @type {((inputs: Step_Import_Months_MoreInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_Months_MoreInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_months_more(inputs)
	return en_step_import_months_more(inputs)
});