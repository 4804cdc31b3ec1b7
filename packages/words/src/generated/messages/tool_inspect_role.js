/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Inspect_RoleInputs */

const en_tool_inspect_role = /** @type {(inputs: Tool_Inspect_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`seems to be`)
};

const es_tool_inspect_role = /** @type {(inputs: Tool_Inspect_RoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`parece ser`)
};

/**
* | output |
* | --- |
* | "seems to be" |
*
* @param {Tool_Inspect_RoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_role = /** @type {((inputs?: Tool_Inspect_RoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_RoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_role(inputs)
	return en_tool_inspect_role(inputs)
});