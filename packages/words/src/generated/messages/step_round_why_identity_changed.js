/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Round_Why_Identity_ChangedInputs */

const en_step_round_why_identity_changed = /** @type {(inputs: Step_Round_Why_Identity_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`identity changed`)
};

const es_step_round_why_identity_changed = /** @type {(inputs: Step_Round_Why_Identity_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cambia la identidad`)
};

/**
* | output |
* | --- |
* | "identity changed" |
*
* @param {Step_Round_Why_Identity_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_why_identity_changed = /** @type {((inputs?: Step_Round_Why_Identity_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Identity_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_why_identity_changed(inputs)
	return en_step_round_why_identity_changed(inputs)
});