/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Kinds_JourneyInputs */

const en_step_kinds_journey = /** @type {(inputs: Step_Kinds_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`journeys`)
};

const es_step_kinds_journey = /** @type {(inputs: Step_Kinds_JourneyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`viajes`)
};

/**
* | output |
* | --- |
* | "journeys" |
*
* @param {Step_Kinds_JourneyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_kinds_journey = /** @type {((inputs?: Step_Kinds_JourneyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_JourneyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_kinds_journey(inputs)
	return en_step_kinds_journey(inputs)
});