/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ details: NonNullable<unknown>, rule: NonNullable<unknown>, links: NonNullable<unknown>, lost: NonNullable<unknown> }} Step_Loosening_PossibleInputs */

const en_step_loosening_possible = /** @type {(inputs: Step_Loosening_PossibleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.details} may be one with a detail of the network by ${i?.rule}: joining all of them, ${i?.links} more, ${i?.lost} fewer.`)
};

const es_step_loosening_possible = /** @type {(inputs: Step_Loosening_PossibleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.details} pueden coincidir con uno de la red por ${i?.rule}: al unirlos todos, ${i?.links} más y ${i?.lost} menos.`)
};

/**
* | output |
* | --- |
* | "{details} may be one with a detail of the network by {rule}: joining all of them, {links} more, {lost} fewer." |
*
* @param {Step_Loosening_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_loosening_possible = /** @type {((inputs: Step_Loosening_PossibleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_PossibleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_loosening_possible(inputs)
	return en_step_loosening_possible(inputs)
});