/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rule: NonNullable<unknown>, persons: NonNullable<unknown> }} Step_Exclusion_LossInputs */

const en_step_exclusion_loss = /** @type {(inputs: Step_Exclusion_LossInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule} would leave out ${i?.persons}; nobody with a direct statement or a journey leg.`)
};

const es_step_exclusion_loss = /** @type {(inputs: Step_Exclusion_LossInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rule} dejaría fuera a ${i?.persons}; a nadie con una declaración directa o un tramo de viaje.`)
};

/**
* | output |
* | --- |
* | "{rule} would leave out {persons}; nobody with a direct statement or a journey leg." |
*
* @param {Step_Exclusion_LossInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_exclusion_loss = /** @type {((inputs: Step_Exclusion_LossInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_LossInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_exclusion_loss(inputs)
	return en_step_exclusion_loss(inputs)
});