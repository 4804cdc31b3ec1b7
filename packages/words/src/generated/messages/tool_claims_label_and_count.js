/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ label: NonNullable<unknown>, said: NonNullable<unknown> }} Tool_Claims_Label_And_CountInputs */

const en_tool_claims_label_and_count = /** @type {(inputs: Tool_Claims_Label_And_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`label "${i?.label}" and count (${i?.said}) are two claims`)
};

const es_tool_claims_label_and_count = /** @type {(inputs: Tool_Claims_Label_And_CountInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`la etiqueta «${i?.label}» y la cifra (${i?.said}) son dos afirmaciones`)
};

/**
* | output |
* | --- |
* | "label \"{label}\" and count ({said}) are two claims" |
*
* @param {Tool_Claims_Label_And_CountInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_label_and_count = /** @type {((inputs: Tool_Claims_Label_And_CountInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Label_And_CountInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_label_and_count(inputs)
	return en_tool_claims_label_and_count(inputs)
});