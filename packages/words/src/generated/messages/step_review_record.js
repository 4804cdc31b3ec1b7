/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown>, file: NonNullable<unknown>, row: NonNullable<unknown> }} Step_Review_RecordInputs */

const en_step_review_record = /** @type {(inputs: Step_Review_RecordInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`record ${i?.id}  ${i?.file} row ${i?.row}`)
};

const es_step_review_record = /** @type {(inputs: Step_Review_RecordInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`registro ${i?.id}  ${i?.file} fila ${i?.row}`)
};

/**
* | output |
* | --- |
* | "record {id} {file} row {row}" |
*
* @param {Step_Review_RecordInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_record = /** @type {((inputs: Step_Review_RecordInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_RecordInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_record(inputs)
	return en_step_review_record(inputs)
});