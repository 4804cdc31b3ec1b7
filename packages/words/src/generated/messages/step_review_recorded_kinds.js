/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ kinds: NonNullable<unknown> }} Step_Review_Recorded_KindsInputs */

const en_step_review_recorded_kinds = /** @type {(inputs: Step_Review_Recorded_KindsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Recorded: ${i?.kinds}.`)
};

const es_step_review_recorded_kinds = /** @type {(inputs: Step_Review_Recorded_KindsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Anotado: ${i?.kinds}.`)
};

/**
* | output |
* | --- |
* | "Recorded: {kinds}." |
*
* @param {Step_Review_Recorded_KindsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_recorded_kinds = /** @type {((inputs: Step_Review_Recorded_KindsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Recorded_KindsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_recorded_kinds(inputs)
	return en_step_review_recorded_kinds(inputs)
});