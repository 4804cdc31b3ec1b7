/* eslint-disable */
import * as registry from '../registry.js'
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown>, n: NonNullable<unknown>, number: NonNullable<unknown> }} Tool_Demo_Round_ReopenedInputs */

const en_tool_demo_round_reopened = /** @type {(inputs: Tool_Demo_Round_ReopenedInputs) => LocalizedString} */ (i) => {const many = registry.plural("en", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decision reopened. Publication ${i?.number} shows the difference.`);
	return /** @type {LocalizedString} */ (`${i?.n} decisions reopened. Publication ${i?.number} shows the difference.`)
	
};

const es_tool_demo_round_reopened = /** @type {(inputs: Tool_Demo_Round_ReopenedInputs) => LocalizedString} */ (i) => {const many = registry.plural("es", i?.count, {});
	if (many === "one") return /** @type {LocalizedString} */ (`${i?.n} decisión reabierta. La publicación ${i?.number} muestra la diferencia.`);
	return /** @type {LocalizedString} */ (`${i?.n} decisiones reabiertas. La publicación ${i?.number} muestra la diferencia.`)
	
};

/**
* | many | output |
* | --- | --- |
* | "one" | "{n} decision reopened. Publication {number} shows the difference." |
* | * | "{n} decisions reopened. Publication {number} shows the difference." |
*
* @param {Tool_Demo_Round_ReopenedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_round_reopened = /** @type {((inputs: Tool_Demo_Round_ReopenedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_Round_ReopenedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_round_reopened(inputs)
	return en_tool_demo_round_reopened(inputs)
});