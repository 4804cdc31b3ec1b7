/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Round_Why_Evidence_RemovedInputs */

const en_step_round_why_evidence_removed = /** @type {(inputs: Step_Round_Why_Evidence_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`evidence removed`)
};

const es_step_round_why_evidence_removed = /** @type {(inputs: Step_Round_Why_Evidence_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`pruebas quitadas`)
};

/**
* | output |
* | --- |
* | "evidence removed" |
*
* @param {Step_Round_Why_Evidence_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_round_why_evidence_removed = /** @type {((inputs?: Step_Round_Why_Evidence_RemovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Round_Why_Evidence_RemovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_round_why_evidence_removed(inputs)
	return en_step_round_why_evidence_removed(inputs)
});