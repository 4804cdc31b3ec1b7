/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Claims_Why_Not_A_PartitionInputs */

const en_tool_claims_why_not_a_partition = /** @type {(inputs: Tool_Claims_Why_Not_A_PartitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the groups are no partition`)
};

const es_tool_claims_why_not_a_partition = /** @type {(inputs: Tool_Claims_Why_Not_A_PartitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`los grupos no son una partición`)
};

/**
* | output |
* | --- |
* | "the groups are no partition" |
*
* @param {Tool_Claims_Why_Not_A_PartitionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_why_not_a_partition = /** @type {((inputs?: Tool_Claims_Why_Not_A_PartitionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Why_Not_A_PartitionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_why_not_a_partition(inputs)
	return en_tool_claims_why_not_a_partition(inputs)
});