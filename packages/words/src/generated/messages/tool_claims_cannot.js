/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Claims_CannotInputs */

const en_tool_claims_cannot = /** @type {(inputs: Tool_Claims_CannotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What cannot be taken from it`)
};

const es_tool_claims_cannot = /** @type {(inputs: Tool_Claims_CannotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Qué no se puede sacar de ello`)
};

/**
* | output |
* | --- |
* | "What cannot be taken from it" |
*
* @param {Tool_Claims_CannotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_cannot = /** @type {((inputs?: Tool_Claims_CannotInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_CannotInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_cannot(inputs)
	return en_tool_claims_cannot(inputs)
});