/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Names_CandidateInputs */

const en_finding_names_candidate = /** @type {(inputs: Finding_Names_CandidateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two names that agree are a candidate for a person to check; alone they make no person, no link and no count.`)
};

const es_finding_names_candidate = /** @type {(inputs: Finding_Names_CandidateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dos nombres que coinciden son un candidato que una persona debe comprobar; por sí solos no hacen una persona, un vínculo ni un recuento.`)
};

/**
* | output |
* | --- |
* | "Two names that agree are a candidate for a person to check; alone they make no person, no link and no count." |
*
* @param {Finding_Names_CandidateInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_names_candidate = /** @type {((inputs?: Finding_Names_CandidateInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Names_CandidateInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_names_candidate(inputs)
	return en_finding_names_candidate(inputs)
});