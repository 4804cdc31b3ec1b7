/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Round_Change_ChangedInputs */

const en_step_round_change_changed = /** @type {(inputs: Step_Round_Change_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`changed`)
};

const es_step_round_change_changed = /** @type {(inputs: Step_Round_Change_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cambia`)
};

/**
* | output |
* | --- |
* | "changed" |
*
* @param {Step_Round_Change_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_change_changed = /** @type {((inputs?: Step_Round_Change_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Change_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_change_changed(inputs)
	return en_step_round_change_changed(inputs)
});