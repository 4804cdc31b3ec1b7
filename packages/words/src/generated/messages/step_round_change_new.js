/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Round_Change_NewInputs */

const en_step_round_change_new = /** @type {(inputs: Step_Round_Change_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`new`)
};

const es_step_round_change_new = /** @type {(inputs: Step_Round_Change_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nueva`)
};

/**
* | output |
* | --- |
* | "new" |
*
* @param {Step_Round_Change_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_change_new = /** @type {((inputs?: Step_Round_Change_NewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Change_NewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_change_new(inputs)
	return en_step_round_change_new(inputs)
});