/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown> }} Tool_Quick_UsedInputs */

const en_tool_quick_used = /** @type {(inputs: Tool_Quick_UsedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} person used a listed detail:`);
	return /** @type {LocalizedString} */ (`${i?.n} persons used a listed detail:`)
	
};

const es_tool_quick_used = /** @type {(inputs: Tool_Quick_UsedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} persona usó un dato de la lista:`);
	return /** @type {LocalizedString} */ (`${i?.n} personas usaron un dato de la lista:`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} person used a listed detail:" |
* | * | "{n} persons used a listed detail:" |
*
* @param {Tool_Quick_UsedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_used = /** @type {((inputs: Tool_Quick_UsedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_UsedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_used(inputs)
	return en_tool_quick_used(inputs)
});