/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, column: NonNullable<unknown>, n: NonNullable<unknown>, examples: NonNullable<unknown> }} Tool_Inspect_Remark_CodesInputs */

const en_tool_inspect_remark_codes = /** @type {(inputs: Tool_Inspect_Remark_CodesInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} code unlike the others, such as ${i?.examples}`);
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} codes unlike the others, such as ${i?.examples}`)
	
};

const es_tool_inspect_remark_codes = /** @type {(inputs: Tool_Inspect_Remark_CodesInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} código distinto de los demás, como ${i?.examples}`);
	return /** @type {LocalizedString} */ (`${i?.column}: ${i?.n} códigos distintos de los demás, como ${i?.examples}`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{column}: {n} code unlike the others, such as {examples}" |
* | * | "{column}: {n} codes unlike the others, such as {examples}" |
*
* @param {Tool_Inspect_Remark_CodesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_inspect_remark_codes = /** @type {((inputs: Tool_Inspect_Remark_CodesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Inspect_Remark_CodesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_inspect_remark_codes(inputs)
	return en_tool_inspect_remark_codes(inputs)
});