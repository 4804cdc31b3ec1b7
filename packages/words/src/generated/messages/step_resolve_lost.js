/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ person: NonNullable<unknown>, records: NonNullable<unknown> }} Step_Resolve_LostInputs */

const en_step_resolve_lost = /** @type {(inputs: Step_Resolve_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} lost ${i?.records}`)
};

const es_step_resolve_lost = /** @type {(inputs: Step_Resolve_LostInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.person} perdió ${i?.records}`)
};

/**
* | output |
* | --- |
* | "{person} lost {records}" |
*
* @param {Step_Resolve_LostInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_resolve_lost = /** @type {((inputs: Step_Resolve_LostInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Resolve_LostInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_resolve_lost(inputs)
	return en_step_resolve_lost(inputs)
});