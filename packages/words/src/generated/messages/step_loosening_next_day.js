/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Loosening_Next_DayInputs */

const en_step_loosening_next_day = /** @type {(inputs: Step_Loosening_Next_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the same journey a day apart`)
};

const es_step_loosening_next_day = /** @type {(inputs: Step_Loosening_Next_DayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`ser el mismo viaje con un día de diferencia`)
};

/**
* | output |
* | --- |
* | "the same journey a day apart" |
*
* @param {Step_Loosening_Next_DayInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_loosening_next_day = /** @type {((inputs?: Step_Loosening_Next_DayInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Loosening_Next_DayInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_loosening_next_day(inputs)
	return en_step_loosening_next_day(inputs)
});