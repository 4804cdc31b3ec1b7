/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_Not_InInputs */

const en_step_review_not_in = /** @type {(inputs: Step_Review_Not_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not under review`)
};

const es_step_review_not_in = /** @type {(inputs: Step_Review_Not_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no está en revisión`)
};

/**
* | output |
* | --- |
* | "not under review" |
*
* @param {Step_Review_Not_InInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_not_in = /** @type {((inputs?: Step_Review_Not_InInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Not_InInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_not_in(inputs)
	return en_step_review_not_in(inputs)
});