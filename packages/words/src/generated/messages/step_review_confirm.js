/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ outcome: NonNullable<unknown> }} Step_Review_ConfirmInputs */

const en_step_review_confirm = /** @type {(inputs: Step_Review_ConfirmInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Type ${i?.outcome} to confirm.`)
};

const es_step_review_confirm = /** @type {(inputs: Step_Review_ConfirmInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Escriba ${i?.outcome} para confirmar.`)
};

/**
* | output |
* | --- |
* | "Type {outcome} to confirm." |
*
* @param {Step_Review_ConfirmInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_confirm = /** @type {((inputs: Step_Review_ConfirmInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_ConfirmInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_confirm(inputs)
	return en_step_review_confirm(inputs)
});