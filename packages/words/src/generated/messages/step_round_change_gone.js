/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Round_Change_GoneInputs */

const en_step_round_change_gone = /** @type {(inputs: Step_Round_Change_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`gone`)
};

const es_step_round_change_gone = /** @type {(inputs: Step_Round_Change_GoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fuera`)
};

/**
* | output |
* | --- |
* | "gone" |
*
* @param {Step_Round_Change_GoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_change_gone = /** @type {((inputs?: Step_Round_Change_GoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Change_GoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_change_gone(inputs)
	return en_step_round_change_gone(inputs)
});