/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Kinds_EventInputs */

const en_step_kinds_event = /** @type {(inputs: Step_Kinds_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`events`)
};

const es_step_kinds_event = /** @type {(inputs: Step_Kinds_EventInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hechos`)
};

/**
* | output |
* | --- |
* | "events" |
*
* @param {Step_Kinds_EventInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_kinds_event = /** @type {((inputs?: Step_Kinds_EventInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Kinds_EventInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_kinds_event(inputs)
	return en_step_kinds_event(inputs)
});