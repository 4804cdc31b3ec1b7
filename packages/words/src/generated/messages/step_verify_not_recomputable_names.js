/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ path: NonNullable<unknown>, why: NonNullable<unknown>, names: NonNullable<unknown> }} Step_Verify_Not_Recomputable_NamesInputs */

const en_step_verify_not_recomputable_names = /** @type {(inputs: Step_Verify_Not_Recomputable_NamesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`cannot recompute, bytes intact: ${i?.path} (${i?.why}: ${i?.names})`)
};

const es_step_verify_not_recomputable_names = /** @type {(inputs: Step_Verify_Not_Recomputable_NamesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`no se puede recalcular, los bytes están intactos: ${i?.path} (${i?.why}: ${i?.names})`)
};

/**
* | output |
* | --- |
* | "cannot recompute, bytes intact: {path} ({why}: {names})" |
*
* @param {Step_Verify_Not_Recomputable_NamesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_verify_not_recomputable_names = /** @type {((inputs: Step_Verify_Not_Recomputable_NamesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Verify_Not_Recomputable_NamesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_verify_not_recomputable_names(inputs)
	return en_step_verify_not_recomputable_names(inputs)
});