/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_Line_SoleInputs */

const en_step_review_line_sole = /** @type {(inputs: Step_Review_Line_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hangs on one item`)
};

const es_step_review_line_sole = /** @type {(inputs: Step_Review_Line_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`depende de un solo elemento`)
};

/**
* | output |
* | --- |
* | "hangs on one item" |
*
* @param {Step_Review_Line_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_line_sole = /** @type {((inputs?: Step_Review_Line_SoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Line_SoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_line_sole(inputs)
	return en_step_review_line_sole(inputs)
});