/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Review_Gate_1_NoInputs */

const en_step_review_gate_1_no = /** @type {(inputs: Step_Review_Gate_1_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say so with \`lookback review identity A B --different\`, then run \`lookback round\`.`)
};

const es_step_review_gate_1_no = /** @type {(inputs: Step_Review_Gate_1_NoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dígalo con \`lookback review identity A B --different\` y ejecute después \`lookback round\`.`)
};

/**
* | output |
* | --- |
* | "Say so with `lookback review identity A B --different`, then run `lookback round`." |
*
* @param {Step_Review_Gate_1_NoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_review_gate_1_no = /** @type {((inputs?: Step_Review_Gate_1_NoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Review_Gate_1_NoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_review_gate_1_no(inputs)
	return en_step_review_gate_1_no(inputs)
});