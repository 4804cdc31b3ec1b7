/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown>, names: NonNullable<unknown> }} Step_Review_PersonInputs */

const en_step_review_person = /** @type {(inputs: Step_Review_PersonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Person ${i?.id}: ${i?.names}`)
};

const es_step_review_person = /** @type {(inputs: Step_Review_PersonInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persona ${i?.id}: ${i?.names}`)
};

/**
* | output |
* | --- |
* | "Person {id}: {names}" |
*
* @param {Step_Review_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_person = /** @type {((inputs: Step_Review_PersonInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_PersonInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_person(inputs)
	return en_step_review_person(inputs)
});