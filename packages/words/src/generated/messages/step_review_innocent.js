/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_InnocentInputs */

const en_step_review_innocent = /** @type {(inputs: Step_Review_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What would explain this innocently?`)
};

const es_step_review_innocent = /** @type {(inputs: Step_Review_InnocentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Qué lo explicaría de forma inocente?`)
};

/**
* | output |
* | --- |
* | "What would explain this innocently?" |
*
* @param {Step_Review_InnocentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_innocent = /** @type {((inputs?: Step_Review_InnocentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_InnocentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_innocent(inputs)
	return en_step_review_innocent(inputs)
});