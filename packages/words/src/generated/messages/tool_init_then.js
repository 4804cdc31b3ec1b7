/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Init_ThenInputs */

const en_tool_init_then = /** @type {(inputs: Tool_Init_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Then: lookback inspect FILE, and lookback import FILE --guess`)
};

const es_tool_init_then = /** @type {(inputs: Tool_Init_ThenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Después: lookback inspect ARCHIVO y lookback import ARCHIVO --guess`)
};

/**
* | output |
* | --- |
* | "Then: lookback inspect FILE, and lookback import FILE --guess" |
*
* @param {Tool_Init_ThenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_init_then = /** @type {((inputs?: Tool_Init_ThenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Init_ThenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_init_then(inputs)
	return en_tool_init_then(inputs)
});