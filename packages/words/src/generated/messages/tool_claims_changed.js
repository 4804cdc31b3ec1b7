/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Claims_ChangedInputs */

const en_tool_claims_changed = /** @type {(inputs: Tool_Claims_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What changed on the way`)
};

const es_tool_claims_changed = /** @type {(inputs: Tool_Claims_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué cambió por el camino`)
};

/**
* | output |
* | --- |
* | "What changed on the way" |
*
* @param {Tool_Claims_ChangedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_changed = /** @type {((inputs?: Tool_Claims_ChangedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_ChangedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_changed(inputs)
	return en_tool_claims_changed(inputs)
});