/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_NobodyInputs */

const en_step_review_nobody = /** @type {(inputs: Step_Review_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody waits for you.`)
};

const es_step_review_nobody = /** @type {(inputs: Step_Review_NobodyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie le espera.`)
};

/**
* | output |
* | --- |
* | "Nobody waits for you." |
*
* @param {Step_Review_NobodyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_nobody = /** @type {((inputs?: Step_Review_NobodyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_NobodyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_nobody(inputs)
	return en_step_review_nobody(inputs)
});