/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Round_Why_Band_ChangedInputs */

const en_step_round_why_band_changed = /** @type {(inputs: Step_Round_Why_Band_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`band changed`)
};

const es_step_round_why_band_changed = /** @type {(inputs: Step_Round_Why_Band_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cambia la franja`)
};

/**
* | output |
* | --- |
* | "band changed" |
*
* @param {Step_Round_Why_Band_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_why_band_changed = /** @type {((inputs?: Step_Round_Why_Band_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Band_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_why_band_changed(inputs)
	return en_step_round_why_band_changed(inputs)
});