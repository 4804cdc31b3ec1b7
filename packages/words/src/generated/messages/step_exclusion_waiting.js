/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Step_Exclusion_WaitingInputs */

const en_step_exclusion_waiting = /** @type {(inputs: Step_Exclusion_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Signed by ${i?.n} of the two people that it needs: it leaves nobody out yet.`)
};

const es_step_exclusion_waiting = /** @type {(inputs: Step_Exclusion_WaitingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Firmada por ${i?.n} de las dos personas que necesita: todavía no deja fuera a nadie.`)
};

/**
* | output |
* | --- |
* | "Signed by {n} of the two people that it needs: it leaves nobody out yet." |
*
* @param {Step_Exclusion_WaitingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_exclusion_waiting = /** @type {((inputs: Step_Exclusion_WaitingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Exclusion_WaitingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_exclusion_waiting(inputs)
	return en_step_exclusion_waiting(inputs)
});