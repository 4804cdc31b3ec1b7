/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_WhyInputs */

const en_step_review_why = /** @type {(inputs: Step_Review_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why?`)
};

const es_step_review_why = /** @type {(inputs: Step_Review_WhyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Por qué?`)
};

/**
* | output |
* | --- |
* | "Why?" |
*
* @param {Step_Review_WhyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_why = /** @type {((inputs?: Step_Review_WhyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_WhyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_why(inputs)
	return en_step_review_why(inputs)
});