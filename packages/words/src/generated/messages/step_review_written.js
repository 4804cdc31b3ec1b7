/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Step_Review_WrittenInputs */

const en_step_review_written = /** @type {(inputs: Step_Review_WrittenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Written: ${i?.file}`)
};

const es_step_review_written = /** @type {(inputs: Step_Review_WrittenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Escrito: ${i?.file}`)
};

/**
* | output |
* | --- |
* | "Written: {file}" |
*
* @param {Step_Review_WrittenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_written = /** @type {((inputs: Step_Review_WrittenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_WrittenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_written(inputs)
	return en_step_review_written(inputs)
});