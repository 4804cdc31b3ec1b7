/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ sources: NonNullable<unknown>, snapshots: NonNullable<unknown>, again: NonNullable<unknown>, events: NonNullable<unknown>, publications: NonNullable<unknown> }} Step_Verify_TotalsInputs */

const en_step_verify_totals = /** @type {(inputs: Step_Verify_TotalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.sources}, ${i?.snapshots} (${i?.again} made again), ${i?.events}, ${i?.publications}.`)
};

const es_step_verify_totals = /** @type {(inputs: Step_Verify_TotalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.sources}, ${i?.snapshots} (${i?.again} rehechas), ${i?.events}, ${i?.publications}.`)
};

/**
* | output |
* | --- |
* | "{sources}, {snapshots} ({again} made again), {events}, {publications}." |
*
* @param {Step_Verify_TotalsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_verify_totals = /** @type {((inputs: Step_Verify_TotalsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_TotalsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_verify_totals(inputs)
	return en_step_verify_totals(inputs)
});