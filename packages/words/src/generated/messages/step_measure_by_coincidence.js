/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ expected: NonNullable<unknown> }} Step_Measure_By_CoincidenceInputs */

const en_step_measure_by_coincidence = /** @type {(inputs: Step_Measure_By_CoincidenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`by coincidence ${i?.expected}`)
};

const es_step_measure_by_coincidence = /** @type {(inputs: Step_Measure_By_CoincidenceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`por coincidencia ${i?.expected}`)
};

/**
* | output |
* | --- |
* | "by coincidence {expected}" |
*
* @param {Step_Measure_By_CoincidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_measure_by_coincidence = /** @type {((inputs: Step_Measure_By_CoincidenceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Measure_By_CoincidenceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_measure_by_coincidence(inputs)
	return en_step_measure_by_coincidence(inputs)
});