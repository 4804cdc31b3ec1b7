/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Claims_WhoInputs */

const en_tool_claims_who = /** @type {(inputs: Tool_Claims_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who carries what: every origin counted once`)
};

const es_tool_claims_who = /** @type {(inputs: Tool_Claims_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quién sostiene qué: cada origen se cuenta una vez`)
};

/**
* | output |
* | --- |
* | "Who carries what: every origin counted once" |
*
* @param {Tool_Claims_WhoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_who = /** @type {((inputs?: Tool_Claims_WhoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_WhoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_who(inputs)
	return en_tool_claims_who(inputs)
});