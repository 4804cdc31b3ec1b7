/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ path: NonNullable<unknown>, why: NonNullable<unknown> }} Step_Verify_Not_RecomputableInputs */

const en_step_verify_not_recomputable = /** @type {(inputs: Step_Verify_Not_RecomputableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`cannot recompute, bytes intact: ${i?.path} (${i?.why})`)
};

const es_step_verify_not_recomputable = /** @type {(inputs: Step_Verify_Not_RecomputableInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no se puede recalcular, los bytes están intactos: ${i?.path} (${i?.why})`)
};

/**
* | output |
* | --- |
* | "cannot recompute, bytes intact: {path} ({why})" |
*
* @param {Step_Verify_Not_RecomputableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_verify_not_recomputable = /** @type {((inputs: Step_Verify_Not_RecomputableInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Not_RecomputableInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_verify_not_recomputable(inputs)
	return en_step_verify_not_recomputable(inputs)
});