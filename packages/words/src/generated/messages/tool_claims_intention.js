/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ report: NonNullable<unknown>, text: NonNullable<unknown> }} Tool_Claims_IntentionInputs */

const en_tool_claims_intention = /** @type {(inputs: Tool_Claims_IntentionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report}: "${i?.text}" is an intention; it says nothing of anybody`)
};

const es_tool_claims_intention = /** @type {(inputs: Tool_Claims_IntentionInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report}: «${i?.text}» es una intención; no dice nada de nadie`)
};

/**
* | output |
* | --- |
* | "{report}: \"{text}\" is an intention; it says nothing of anybody" |
*
* @param {Tool_Claims_IntentionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_intention = /** @type {((inputs: Tool_Claims_IntentionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_IntentionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_intention(inputs)
	return en_tool_claims_intention(inputs)
});