/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ said: NonNullable<unknown> }} Tool_Claims_PossibleInputs */

const en_tool_claims_possible = /** @type {(inputs: Tool_Claims_PossibleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.said} (said as a possibility)`)
};

const es_tool_claims_possible = /** @type {(inputs: Tool_Claims_PossibleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.said} (dicho como posibilidad)`)
};

/**
* | output |
* | --- |
* | "{said} (said as a possibility)" |
*
* @param {Tool_Claims_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_possible = /** @type {((inputs: Tool_Claims_PossibleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_PossibleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_possible(inputs)
	return en_tool_claims_possible(inputs)
});