/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ claim: NonNullable<unknown>, slot: NonNullable<unknown>, readings: NonNullable<unknown> }} Tool_Claims_AmbiguousInputs */

const en_tool_claims_ambiguous = /** @type {(inputs: Tool_Claims_AmbiguousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ambiguous, not guessed (${i?.claim}, ${i?.slot}): ${i?.readings}`)
};

const es_tool_claims_ambiguous = /** @type {(inputs: Tool_Claims_AmbiguousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ambiguo, sin adivinar (${i?.claim}, ${i?.slot}): ${i?.readings}`)
};

/**
* | output |
* | --- |
* | "Ambiguous, not guessed ({claim}, {slot}): {readings}" |
*
* @param {Tool_Claims_AmbiguousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_ambiguous = /** @type {((inputs: Tool_Claims_AmbiguousInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_AmbiguousInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_ambiguous(inputs)
	return en_tool_claims_ambiguous(inputs)
});