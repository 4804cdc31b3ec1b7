/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_Recorded_RoundInputs */

const en_step_review_recorded_round = /** @type {(inputs: Step_Review_Recorded_RoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded. Run \`lookback round\` to apply it.`)
};

const es_step_review_recorded_round = /** @type {(inputs: Step_Review_Recorded_RoundInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Anotado. Ejecute \`lookback round\` para aplicarlo.`)
};

/**
* | output |
* | --- |
* | "Recorded. Run `lookback round` to apply it." |
*
* @param {Step_Review_Recorded_RoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_recorded_round = /** @type {((inputs?: Step_Review_Recorded_RoundInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Recorded_RoundInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_recorded_round(inputs)
	return en_step_review_recorded_round(inputs)
});