/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ reports: NonNullable<unknown> }} Tool_Claims_RepeatsInputs */

const en_tool_claims_repeats = /** @type {(inputs: Tool_Claims_RepeatsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`repeats that add no origin: ${i?.reports}`)
};

const es_tool_claims_repeats = /** @type {(inputs: Tool_Claims_RepeatsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`repeticiones que no añaden origen: ${i?.reports}`)
};

/**
* | output |
* | --- |
* | "repeats that add no origin: {reports}" |
*
* @param {Tool_Claims_RepeatsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_repeats = /** @type {((inputs: Tool_Claims_RepeatsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_RepeatsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_repeats(inputs)
	return en_tool_claims_repeats(inputs)
});