/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ person: NonNullable<unknown> }} Step_Withdraw_LostInputs */

const en_step_withdraw_lost = /** @type {(inputs: Step_Withdraw_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No longer declared, the record is gone: ${i?.person}`)
};

const es_step_withdraw_lost = /** @type {(inputs: Step_Withdraw_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ya no está declarada, el registro no existe: ${i?.person}`)
};

/**
* | output |
* | --- |
* | "No longer declared, the record is gone: {person}" |
*
* @param {Step_Withdraw_LostInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_withdraw_lost = /** @type {((inputs: Step_Withdraw_LostInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_LostInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_withdraw_lost(inputs)
	return en_step_withdraw_lost(inputs)
});