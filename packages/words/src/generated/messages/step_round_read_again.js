/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ read: NonNullable<unknown>, kept: NonNullable<unknown>, findings: NonNullable<unknown>, links: NonNullable<unknown> }} Step_Round_Read_AgainInputs */

const en_step_round_read_again = /** @type {(inputs: Step_Round_Read_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Read again: ${i?.read}; taken over: ${i?.kept} uses and the evidence of ${i?.findings} of ${i?.links}.`)
};

const es_step_round_read_again = /** @type {(inputs: Step_Round_Read_AgainInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Leídos de nuevo: ${i?.read}; conservados: ${i?.kept} usos y las pruebas de ${i?.findings} de ${i?.links}.`)
};

/**
* | output |
* | --- |
* | "Read again: {read}; taken over: {kept} uses and the evidence of {findings} of {links}." |
*
* @param {Step_Round_Read_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_read_again = /** @type {((inputs: Step_Round_Read_AgainInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Read_AgainInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_read_again(inputs)
	return en_step_round_read_again(inputs)
});