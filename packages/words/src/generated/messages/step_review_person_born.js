/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown>, names: NonNullable<unknown>, born: NonNullable<unknown> }} Step_Review_Person_BornInputs */

const en_step_review_person_born = /** @type {(inputs: Step_Review_Person_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Person ${i?.id}: ${i?.names}, born ${i?.born}`)
};

const es_step_review_person_born = /** @type {(inputs: Step_Review_Person_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persona ${i?.id}: ${i?.names}, nacimiento ${i?.born}`)
};

/**
* | output |
* | --- |
* | "Person {id}: {names}, born {born}" |
*
* @param {Step_Review_Person_BornInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_person_born = /** @type {((inputs: Step_Review_Person_BornInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Person_BornInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_person_born(inputs)
	return en_step_review_person_born(inputs)
});