/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_RecordedInputs */

const en_step_review_recorded = /** @type {(inputs: Step_Review_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded.`)
};

const es_step_review_recorded = /** @type {(inputs: Step_Review_RecordedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anotado.`)
};

/**
* | output |
* | --- |
* | "Recorded." |
*
* @param {Step_Review_RecordedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_recorded = /** @type {((inputs?: Step_Review_RecordedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_RecordedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_recorded(inputs)
	return en_step_review_recorded(inputs)
});