/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Step_Exclusion_OneInputs */

const en_step_exclusion_one = /** @type {(inputs: Step_Exclusion_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`With one: ${i?.n}; coincidence cannot be tested on one. A sample of them is checked.`)
};

const es_step_exclusion_one = /** @type {(inputs: Step_Exclusion_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Con uno: ${i?.n}; la coincidencia no se puede examinar con uno solo. Se comprueba una muestra de ellos.`)
};

/**
* | output |
* | --- |
* | "With one: {n}; coincidence cannot be tested on one. A sample of them is checked." |
*
* @param {Step_Exclusion_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_exclusion_one = /** @type {((inputs: Step_Exclusion_OneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_OneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_exclusion_one(inputs)
	return en_step_exclusion_one(inputs)
});