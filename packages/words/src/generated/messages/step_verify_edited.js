/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ path: NonNullable<unknown>, why: NonNullable<unknown> }} Step_Verify_EditedInputs */

const en_step_verify_edited = /** @type {(inputs: Step_Verify_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`edited: ${i?.path} (${i?.why})`)
};

const es_step_verify_edited = /** @type {(inputs: Step_Verify_EditedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`modificado: ${i?.path} (${i?.why})`)
};

/**
* | output |
* | --- |
* | "edited: {path} ({why})" |
*
* @param {Step_Verify_EditedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_verify_edited = /** @type {((inputs: Step_Verify_EditedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_EditedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_verify_edited(inputs)
	return en_step_verify_edited(inputs)
});