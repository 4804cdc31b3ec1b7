/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Inspect_DistinctInputs */

const en_tool_inspect_distinct = /** @type {(inputs: Tool_Inspect_DistinctInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`distinct`)
};

const es_tool_inspect_distinct = /** @type {(inputs: Tool_Inspect_DistinctInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`distintos`)
};

/**
* | output |
* | --- |
* | "distinct" |
*
* @param {Tool_Inspect_DistinctInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_distinct = /** @type {((inputs?: Tool_Inspect_DistinctInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_DistinctInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_distinct(inputs)
	return en_tool_inspect_distinct(inputs)
});