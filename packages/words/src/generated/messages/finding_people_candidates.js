/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ candidates: NonNullable<unknown> }} Finding_People_CandidatesInputs */

const en_finding_people_candidates = /** @type {(inputs: Finding_People_CandidatesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.candidates} pairs were not joined and may be one person: a human decides (candidates.csv).`)
};

const es_finding_people_candidates = /** @type {(inputs: Finding_People_CandidatesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.candidates} pares no se unieron y pueden ser una misma persona: decide una persona (candidates.csv).`)
};

/**
* | output |
* | --- |
* | "{candidates} pairs were not joined and may be one person: a human decides (candidates.csv)." |
*
* @param {Finding_People_CandidatesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_people_candidates = /** @type {((inputs: Finding_People_CandidatesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_People_CandidatesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_people_candidates(inputs)
	return en_finding_people_candidates(inputs)
});