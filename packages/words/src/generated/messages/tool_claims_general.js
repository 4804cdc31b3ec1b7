/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ report: NonNullable<unknown>, text: NonNullable<unknown> }} Tool_Claims_GeneralInputs */

const en_tool_claims_general = /** @type {(inputs: Tool_Claims_GeneralInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report}: "${i?.text}" is no claim about these people`)
};

const es_tool_claims_general = /** @type {(inputs: Tool_Claims_GeneralInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report}: «${i?.text}» no es una afirmación sobre estas personas`)
};

/**
* | output |
* | --- |
* | "{report}: \"{text}\" is no claim about these people" |
*
* @param {Tool_Claims_GeneralInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_general = /** @type {((inputs: Tool_Claims_GeneralInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_GeneralInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_general(inputs)
	return en_tool_claims_general(inputs)
});