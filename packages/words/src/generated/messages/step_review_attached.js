/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Step_Review_AttachedInputs */

const en_step_review_attached = /** @type {(inputs: Step_Review_AttachedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Attached ${i?.id}.`)
};

const es_step_review_attached = /** @type {(inputs: Step_Review_AttachedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.id} adjuntado.`)
};

/**
* | output |
* | --- |
* | "Attached {id}." |
*
* @param {Step_Review_AttachedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_attached = /** @type {((inputs: Step_Review_AttachedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_AttachedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_attached(inputs)
	return en_step_review_attached(inputs)
});