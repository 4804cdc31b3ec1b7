/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ kind: NonNullable<unknown>, id: NonNullable<unknown>, file: NonNullable<unknown>, row: NonNullable<unknown>, prop: NonNullable<unknown>, value: NonNullable<unknown> }} Step_Review_ItemInputs */

const en_step_review_item = /** @type {(inputs: Step_Review_ItemInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind} ${i?.id}  ${i?.file} row ${i?.row}: ${i?.prop} ${i?.value}`)
};

const es_step_review_item = /** @type {(inputs: Step_Review_ItemInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.kind} ${i?.id}  ${i?.file} fila ${i?.row}: ${i?.prop} ${i?.value}`)
};

/**
* | output |
* | --- |
* | "{kind} {id} {file} row {row}: {prop} {value}" |
*
* @param {Step_Review_ItemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_item = /** @type {((inputs: Step_Review_ItemInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_ItemInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_item(inputs)
	return en_step_review_item(inputs)
});