/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_Line_HubInputs */

const en_step_review_line_hub = /** @type {(inputs: Step_Review_Line_HubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hub only`)
};

const es_step_review_line_hub = /** @type {(inputs: Step_Review_Line_HubInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo un nodo común`)
};

/**
* | output |
* | --- |
* | "hub only" |
*
* @param {Step_Review_Line_HubInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_line_hub = /** @type {((inputs?: Step_Review_Line_HubInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Line_HubInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_line_hub(inputs)
	return en_step_review_line_hub(inputs)
});