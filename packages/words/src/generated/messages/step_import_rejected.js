/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, reason: NonNullable<unknown> }} Step_Import_RejectedInputs */

const en_step_import_rejected = /** @type {(inputs: Step_Import_RejectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} rejected: ${i?.reason}.`)
};

const es_step_import_rejected = /** @type {(inputs: Step_Import_RejectedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} rechazadas: ${i?.reason}.`)
};

/**
* | output |
* | --- |
* | "{n} rejected: {reason}." |
*
* @param {Step_Import_RejectedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_import_rejected = /** @type {((inputs: Step_Import_RejectedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Import_RejectedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_import_rejected(inputs)
	return en_step_import_rejected(inputs)
});