/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ number: NonNullable<unknown>, file: NonNullable<unknown> }} Tool_Demo_PublishInputs */

const en_tool_demo_publish = /** @type {(inputs: Tool_Demo_PublishInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.number}, signed by two keys: ${i?.file}`)
};

const es_tool_demo_publish = /** @type {(inputs: Tool_Demo_PublishInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.number}, firmada con dos claves: ${i?.file}`)
};

/**
* | output |
* | --- |
* | "{number}, signed by two keys: {file}" |
*
* @param {Tool_Demo_PublishInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_demo_publish = /** @type {((inputs: Tool_Demo_PublishInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Demo_PublishInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_demo_publish(inputs)
	return en_tool_demo_publish(inputs)
});