/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Round_Change_UnchangedInputs */

const en_step_round_change_unchanged = /** @type {(inputs: Step_Round_Change_UnchangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`unchanged`)
};

const es_step_round_change_unchanged = /** @type {(inputs: Step_Round_Change_UnchangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`igual`)
};

/**
* | output |
* | --- |
* | "unchanged" |
*
* @param {Step_Round_Change_UnchangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_change_unchanged = /** @type {((inputs?: Step_Round_Change_UnchangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Change_UnchangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_change_unchanged(inputs)
	return en_step_round_change_unchanged(inputs)
});