/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Step_Measure_As_OfInputs */

const en_step_measure_as_of = /** @type {(inputs: Step_Measure_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`As of ${i?.day}; every identity holds on the lists.`)
};

const es_step_measure_as_of = /** @type {(inputs: Step_Measure_As_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`A ${i?.day}; todas las igualdades se cumplen en las listas.`)
};

/**
* | output |
* | --- |
* | "As of {day}; every identity holds on the lists." |
*
* @param {Step_Measure_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_measure_as_of = /** @type {((inputs: Step_Measure_As_OfInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Measure_As_OfInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_measure_as_of(inputs)
	return en_step_measure_as_of(inputs)
});