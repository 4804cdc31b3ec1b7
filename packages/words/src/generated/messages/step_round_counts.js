/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ new: NonNullable<unknown>, gone: NonNullable<unknown>, changed: NonNullable<unknown>, unchanged: NonNullable<unknown> }} Step_Round_CountsInputs */

const en_step_round_counts = /** @type {(inputs: Step_Round_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.new} new, ${i?.gone} gone, ${i?.changed} changed, ${i?.unchanged} unchanged.`)
};

const es_step_round_counts = /** @type {(inputs: Step_Round_CountsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.new} nuevas, ${i?.gone} fuera, ${i?.changed} con cambios, ${i?.unchanged} sin cambios.`)
};

/**
* | output |
* | --- |
* | "{new} new, {gone} gone, {changed} changed, {unchanged} unchanged." |
*
* @param {Step_Round_CountsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_counts = /** @type {((inputs: Step_Round_CountsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_CountsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_counts(inputs)
	return en_step_round_counts(inputs)
});