/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Round_Why_Certainty_ChangedInputs */

const en_step_round_why_certainty_changed = /** @type {(inputs: Step_Round_Why_Certainty_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`certainty changed`)
};

const es_step_round_why_certainty_changed = /** @type {(inputs: Step_Round_Why_Certainty_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cambia la certeza`)
};

/**
* | output |
* | --- |
* | "certainty changed" |
*
* @param {Step_Round_Why_Certainty_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_why_certainty_changed = /** @type {((inputs?: Step_Round_Why_Certainty_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Certainty_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_why_certainty_changed(inputs)
	return en_step_round_why_certainty_changed(inputs)
});