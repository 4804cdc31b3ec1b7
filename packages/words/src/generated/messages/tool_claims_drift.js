/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ slot: NonNullable<unknown>, from: NonNullable<unknown>, before: NonNullable<unknown>, to: NonNullable<unknown>, after: NonNullable<unknown>, claim: NonNullable<unknown> }} Tool_Claims_DriftInputs */

const en_tool_claims_drift = /** @type {(inputs: Tool_Claims_DriftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.slot}: ${i?.from} ${i?.before} -> ${i?.to} ${i?.after} (${i?.claim})`)
};

const es_tool_claims_drift = /** @type {(inputs: Tool_Claims_DriftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.slot}: ${i?.from} ${i?.before} -> ${i?.to} ${i?.after} (${i?.claim})`)
};

/**
* | output |
* | --- |
* | "{slot}: {from} {before} -> {to} {after} ({claim})" |
*
* @param {Tool_Claims_DriftInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_drift = /** @type {((inputs: Tool_Claims_DriftInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_DriftInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_drift(inputs)
	return en_tool_claims_drift(inputs)
});