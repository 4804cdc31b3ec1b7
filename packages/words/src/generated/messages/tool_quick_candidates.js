/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ pairs: NonNullable<unknown> }} Tool_Quick_CandidatesInputs */

const en_tool_quick_candidates = /** @type {(inputs: Tool_Quick_CandidatesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Candidates, not persons: ${i?.pairs} in candidates.csv. Names alone make nobody one person.`)
};

const es_tool_quick_candidates = /** @type {(inputs: Tool_Quick_CandidatesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Candidatos, no personas: ${i?.pairs} en candidates.csv. Los nombres solos no hacen de nadie una misma persona.`)
};

/**
* | output |
* | --- |
* | "Candidates, not persons: {pairs} in candidates.csv. Names alone make nobody one person." |
*
* @param {Tool_Quick_CandidatesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_candidates = /** @type {((inputs: Tool_Quick_CandidatesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_CandidatesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_candidates(inputs)
	return en_tool_quick_candidates(inputs)
});