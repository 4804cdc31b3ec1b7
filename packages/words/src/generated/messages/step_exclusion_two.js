/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ two: NonNullable<unknown>, expected: NonNullable<unknown>, real: NonNullable<unknown> }} Step_Exclusion_TwoInputs */

const en_step_exclusion_two = /** @type {(inputs: Step_Exclusion_TwoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`With two or more shared details: ${i?.two}; by coincidence ${i?.expected}; so about ${i?.real} real links would be lost.`)
};

const es_step_exclusion_two = /** @type {(inputs: Step_Exclusion_TwoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Con dos o más datos compartidos: ${i?.two}; por coincidencia ${i?.expected}; se perderían, pues, unos ${i?.real} vínculos reales.`)
};

/**
* | output |
* | --- |
* | "With two or more shared details: {two}; by coincidence {expected}; so about {real} real links would be lost." |
*
* @param {Step_Exclusion_TwoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_exclusion_two = /** @type {((inputs: Step_Exclusion_TwoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_TwoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_exclusion_two(inputs)
	return en_step_exclusion_two(inputs)
});