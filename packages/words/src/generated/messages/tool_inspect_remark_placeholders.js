/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, column: NonNullable<unknown>, n: NonNullable<unknown>, examples: NonNullable<unknown> }} Tool_Inspect_Remark_PlaceholdersInputs */

const en_tool_inspect_remark_placeholders = /** @type {(inputs: Tool_Inspect_Remark_PlaceholdersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} placeholder, such as ${i?.examples}`);
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} placeholders, such as ${i?.examples}`)
	
};

const es_tool_inspect_remark_placeholders = /** @type {(inputs: Tool_Inspect_Remark_PlaceholdersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} comodín, como ${i?.examples}`);
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} comodines, como ${i?.examples}`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{column}: {n} placeholder, such as {examples}" |
* | * | "{column}: {n} placeholders, such as {examples}" |
*
* @param {Tool_Inspect_Remark_PlaceholdersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_remark_placeholders = /** @type {((inputs: Tool_Inspect_Remark_PlaceholdersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_Remark_PlaceholdersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_remark_placeholders(inputs)
	return en_tool_inspect_remark_placeholders(inputs)
});