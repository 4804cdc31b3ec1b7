/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, people: NonNullable<unknown>, folder: NonNullable<unknown> }} Tool_Simulate_MovedInputs */

const en_tool_simulate_moved = /** @type {(inputs: Tool_Simulate_MovedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} network moved ${i?.people}; what is true stands in ${i?.folder}.`);
	return /** @type {LocalizedString} */ (`${i?.n} networks moved ${i?.people}; what is true stands in ${i?.folder}.`)
	
};

const es_tool_simulate_moved = /** @type {(inputs: Tool_Simulate_MovedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} red trasladó a ${i?.people}; lo cierto está en ${i?.folder}.`);
	return /** @type {LocalizedString} */ (`${i?.n} redes trasladaron a ${i?.people}; lo cierto está en ${i?.folder}.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} network moved {people}; what is true stands in {folder}." |
* | * | "{n} networks moved {people}; what is true stands in {folder}." |
*
* @param {Tool_Simulate_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_simulate_moved = /** @type {((inputs: Tool_Simulate_MovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Simulate_MovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_simulate_moved(inputs)
	return en_tool_simulate_moved(inputs)
});