/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ path: NonNullable<unknown>, place: NonNullable<unknown> }} Step_Verify_DiffersInputs */

const en_step_verify_differs = /** @type {(inputs: Step_Verify_DiffersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`differs: ${i?.path} (${i?.place})`)
};

const es_step_verify_differs = /** @type {(inputs: Step_Verify_DiffersInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`difiere: ${i?.path} (${i?.place})`)
};

/**
* | output |
* | --- |
* | "differs: {path} ({place})" |
*
* @param {Step_Verify_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_verify_differs = /** @type {((inputs: Step_Verify_DiffersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_DiffersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_verify_differs(inputs)
	return en_step_verify_differs(inputs)
});