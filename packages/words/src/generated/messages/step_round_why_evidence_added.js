/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Round_Why_Evidence_AddedInputs */

const en_step_round_why_evidence_added = /** @type {(inputs: Step_Round_Why_Evidence_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`evidence added`)
};

const es_step_round_why_evidence_added = /** @type {(inputs: Step_Round_Why_Evidence_AddedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pruebas añadidas`)
};

/**
* | output |
* | --- |
* | "evidence added" |
*
* @param {Step_Round_Why_Evidence_AddedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_why_evidence_added = /** @type {((inputs?: Step_Round_Why_Evidence_AddedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Evidence_AddedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_why_evidence_added(inputs)
	return en_step_round_why_evidence_added(inputs)
});