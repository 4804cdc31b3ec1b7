/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown>, keys: NonNullable<unknown>, links: NonNullable<unknown>, lost: NonNullable<unknown> }} Step_Loosening_In_ForceInputs */

const en_step_loosening_in_force = /** @type {(inputs: Step_Loosening_In_ForceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule}: ${i?.keys}. Because of it ${i?.links} more, ${i?.lost} fewer.`)
};

const es_step_loosening_in_force = /** @type {(inputs: Step_Loosening_In_ForceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule}: ${i?.keys}. Por ello, ${i?.links} más y ${i?.lost} menos.`)
};

/**
* | output |
* | --- |
* | "{rule}: {keys}. Because of it {links} more, {lost} fewer." |
*
* @param {Step_Loosening_In_ForceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_loosening_in_force = /** @type {((inputs: Step_Loosening_In_ForceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_In_ForceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_loosening_in_force(inputs)
	return en_step_loosening_in_force(inputs)
});