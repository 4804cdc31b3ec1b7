/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ person: NonNullable<unknown>, band: NonNullable<unknown>, stage: NonNullable<unknown>, details: NonNullable<unknown>, expected: NonNullable<unknown> }} Step_Review_LineInputs */

const en_step_review_line = /** @type {(inputs: Step_Review_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} band ${i?.band}  ${i?.stage}  ${i?.details} (by coincidence ${i?.expected})`)
};

const es_step_review_line = /** @type {(inputs: Step_Review_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} franja ${i?.band}  ${i?.stage}  ${i?.details} (por coincidencia ${i?.expected})`)
};

/**
* | output |
* | --- |
* | "{person} band {band} {stage} {details} (by coincidence {expected})" |
*
* @param {Step_Review_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_line = /** @type {((inputs: Step_Review_LineInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_LineInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_line(inputs)
	return en_step_review_line(inputs)
});