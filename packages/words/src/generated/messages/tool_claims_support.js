/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, administrations: NonNullable<unknown>, persons: NonNullable<unknown>, n: NonNullable<unknown>, repeats: NonNullable<unknown> }} Tool_Claims_SupportInputs */

const en_tool_claims_support = /** @type {(inputs: Tool_Claims_SupportInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.administrations}, ${i?.persons}, ${i?.n} independent leg; ${i?.repeats}`);
	return /** @type {LocalizedString} */ (`${i?.administrations}, ${i?.persons}, ${i?.n} independent legs; ${i?.repeats}`)
	
};

const es_tool_claims_support = /** @type {(inputs: Tool_Claims_SupportInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.administrations}, ${i?.persons}, ${i?.n} vía independiente; ${i?.repeats}`);
	return /** @type {LocalizedString} */ (`${i?.administrations}, ${i?.persons}, ${i?.n} vías independientes; ${i?.repeats}`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{administrations}, {persons}, {n} independent leg; {repeats}" |
* | * | "{administrations}, {persons}, {n} independent legs; {repeats}" |
*
* @param {Tool_Claims_SupportInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_support = /** @type {((inputs: Tool_Claims_SupportInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_SupportInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_support(inputs)
	return en_tool_claims_support(inputs)
});