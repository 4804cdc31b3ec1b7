/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ changed: NonNullable<unknown>, new: NonNullable<unknown>, unchanged: NonNullable<unknown> }} Step_Withdraw_OthersInputs */

const en_step_withdraw_others = /** @type {(inputs: Step_Withdraw_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.changed} stay with less evidence, ${i?.new} are new, ${i?.unchanged} unchanged.`)
};

const es_step_withdraw_others = /** @type {(inputs: Step_Withdraw_OthersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.changed} se quedan con menos pruebas, ${i?.new} son nuevas, ${i?.unchanged} no cambian.`)
};

/**
* | output |
* | --- |
* | "{changed} stay with less evidence, {new} are new, {unchanged} unchanged." |
*
* @param {Step_Withdraw_OthersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_withdraw_others = /** @type {((inputs: Step_Withdraw_OthersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_OthersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_withdraw_others(inputs)
	return en_step_withdraw_others(inputs)
});