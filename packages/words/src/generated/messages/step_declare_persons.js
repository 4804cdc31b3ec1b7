/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ members: NonNullable<unknown>, first: NonNullable<unknown> }} Step_Declare_PersonsInputs */

const en_step_declare_persons = /** @type {(inputs: Step_Declare_PersonsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.members}, ${i?.first}.`)
};

const es_step_declare_persons = /** @type {(inputs: Step_Declare_PersonsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.members}, ${i?.first}.`)
};

/**
* | output |
* | --- |
* | "{members}, {first}." |
*
* @param {Step_Declare_PersonsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_declare_persons = /** @type {((inputs: Step_Declare_PersonsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Declare_PersonsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_declare_persons(inputs)
	return en_step_declare_persons(inputs)
});