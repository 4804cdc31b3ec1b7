/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ person: NonNullable<unknown>, why: NonNullable<unknown> }} Step_Purge_SuspendedInputs */

const en_step_purge_suspended = /** @type {(inputs: Step_Purge_SuspendedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} is due and waits: ${i?.why}`)
};

const es_step_purge_suspended = /** @type {(inputs: Step_Purge_SuspendedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} ha vencido y espera: ${i?.why}`)
};

/**
* | output |
* | --- |
* | "{person} is due and waits: {why}" |
*
* @param {Step_Purge_SuspendedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_purge_suspended = /** @type {((inputs: Step_Purge_SuspendedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Purge_SuspendedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_purge_suspended(inputs)
	return en_step_purge_suspended(inputs)
});