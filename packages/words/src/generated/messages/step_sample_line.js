/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ stratum: NonNullable<unknown>, seed: NonNullable<unknown>, drawn: NonNullable<unknown>, checked: NonNullable<unknown>, overturned: NonNullable<unknown> }} Step_Sample_LineInputs */

const en_step_sample_line = /** @type {(inputs: Step_Sample_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.stratum}, seed ${i?.seed}: ${i?.drawn} drawn, ${i?.checked} checked, ${i?.overturned} overturned.`)
};

const es_step_sample_line = /** @type {(inputs: Step_Sample_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.stratum}, semilla ${i?.seed}: ${i?.drawn} extraídas, ${i?.checked} comprobadas, ${i?.overturned} revocadas.`)
};

/**
* | output |
* | --- |
* | "{stratum}, seed {seed}: {drawn} drawn, {checked} checked, {overturned} overturned." |
*
* @param {Step_Sample_LineInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_sample_line = /** @type {((inputs: Step_Sample_LineInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Sample_LineInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_sample_line(inputs)
	return en_step_sample_line(inputs)
});