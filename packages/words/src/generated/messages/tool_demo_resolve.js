/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, records: NonNullable<unknown>, persons: NonNullable<unknown>, names: NonNullable<unknown> }} Tool_Demo_ResolveInputs */

const en_tool_demo_resolve = /** @type {(inputs: Tool_Demo_ResolveInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.records} is ${i?.persons}; ${i?.names} hold only a name and are nobody.`);
	return /** @type {LocalizedString} */ (`${i?.records} are ${i?.persons}; ${i?.names} hold only a name and are nobody.`)
	
};

const es_tool_demo_resolve = /** @type {(inputs: Tool_Demo_ResolveInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.records} es ${i?.persons}; ${i?.names} solo tienen un nombre y no son nadie.`);
	return /** @type {LocalizedString} */ (`${i?.records} son ${i?.persons}; ${i?.names} solo tienen un nombre y no son nadie.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{records} is {persons}; {names} hold only a name and are nobody." |
* | * | "{records} are {persons}; {names} hold only a name and are nobody." |
*
* @param {Tool_Demo_ResolveInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_resolve = /** @type {((inputs: Tool_Demo_ResolveInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_ResolveInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_resolve(inputs)
	return en_tool_demo_resolve(inputs)
});