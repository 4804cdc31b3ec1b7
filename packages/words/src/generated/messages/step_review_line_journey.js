/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_Line_JourneyInputs */

const en_step_review_line_journey = /** @type {(inputs: Step_Review_Line_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`journey leg`)
};

const es_step_review_line_journey = /** @type {(inputs: Step_Review_Line_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tramo de viaje`)
};

/**
* | output |
* | --- |
* | "journey leg" |
*
* @param {Step_Review_Line_JourneyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_line_journey = /** @type {((inputs?: Step_Review_Line_JourneyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Line_JourneyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_line_journey(inputs)
	return en_step_review_line_journey(inputs)
});