/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, frame: NonNullable<unknown>, stratum: NonNullable<unknown> }} Step_Sample_DrawnInputs */

const en_step_sample_drawn = /** @type {(inputs: Step_Sample_DrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} of ${i?.frame} drawn from ${i?.stratum}:`)
};

const es_step_sample_drawn = /** @type {(inputs: Step_Sample_DrawnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} de ${i?.frame} extraídas de ${i?.stratum}:`)
};

/**
* | output |
* | --- |
* | "{n} of {frame} drawn from {stratum}:" |
*
* @param {Step_Sample_DrawnInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_sample_drawn = /** @type {((inputs: Step_Sample_DrawnInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_DrawnInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_sample_drawn(inputs)
	return en_step_sample_drawn(inputs)
});