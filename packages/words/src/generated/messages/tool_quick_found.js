/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, records: NonNullable<unknown>, persons: NonNullable<unknown>, names: NonNullable<unknown> }} Tool_Quick_FoundInputs */

const en_tool_quick_found = /** @type {(inputs: Tool_Quick_FoundInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.records} is ${i?.persons}; ${i?.names} hold only a name.`);
	return /** @type {LocalizedString} */ (`${i?.records} are ${i?.persons}; ${i?.names} hold only a name.`)
	
};

const es_tool_quick_found = /** @type {(inputs: Tool_Quick_FoundInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.records} es ${i?.persons}; ${i?.names} solo tienen un nombre.`);
	return /** @type {LocalizedString} */ (`${i?.records} son ${i?.persons}; ${i?.names} solo tienen un nombre.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{records} is {persons}; {names} hold only a name." |
* | * | "{records} are {persons}; {names} hold only a name." |
*
* @param {Tool_Quick_FoundInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_quick_found = /** @type {((inputs: Tool_Quick_FoundInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Quick_FoundInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_quick_found(inputs)
	return en_tool_quick_found(inputs)
});