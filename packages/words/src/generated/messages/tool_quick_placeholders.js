/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Tool_Quick_PlaceholdersInputs */

const en_tool_quick_placeholders = /** @type {(inputs: Tool_Quick_PlaceholdersInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} value looks like a placeholder and carries no weight.`);
	return /** @type {LocalizedString} */ (`${i?.n} values look like placeholders and carry no weight.`)
	
};

const es_tool_quick_placeholders = /** @type {(inputs: Tool_Quick_PlaceholdersInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} valor parece un comodín y no tiene peso.`);
	return /** @type {LocalizedString} */ (`${i?.n} valores parecen comodines y no tienen peso.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} value looks like a placeholder and carries no weight." |
* | * | "{n} values look like placeholders and carry no weight." |
*
* @param {Tool_Quick_PlaceholdersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_placeholders = /** @type {((inputs: Tool_Quick_PlaceholdersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_PlaceholdersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_placeholders(inputs)
	return en_tool_quick_placeholders(inputs)
});