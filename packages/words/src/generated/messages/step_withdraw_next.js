/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Withdraw_NextInputs */

const en_step_withdraw_next = /** @type {(inputs: Step_Withdraw_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Measure and publish again to show the difference.`)
};

const es_step_withdraw_next = /** @type {(inputs: Step_Withdraw_NextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Mida y publique de nuevo para mostrar la diferencia.`)
};

/**
* | output |
* | --- |
* | "Measure and publish again to show the difference." |
*
* @param {Step_Withdraw_NextInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_withdraw_next = /** @type {((inputs?: Step_Withdraw_NextInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Withdraw_NextInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_withdraw_next(inputs)
	return en_step_withdraw_next(inputs)
});