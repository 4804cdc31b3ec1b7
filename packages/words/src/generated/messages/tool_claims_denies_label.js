/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ report: NonNullable<unknown>, of: NonNullable<unknown> }} Tool_Claims_Denies_LabelInputs */

const en_tool_claims_denies_label = /** @type {(inputs: Tool_Claims_Denies_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} denies the label of "${i?.of}"; the count is not touched`)
};

const es_tool_claims_denies_label = /** @type {(inputs: Tool_Claims_Denies_LabelInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} niega la etiqueta de «${i?.of}»; la cifra no se toca`)
};

/**
* | output |
* | --- |
* | "{report} denies the label of \"{of}\"; the count is not touched" |
*
* @param {Tool_Claims_Denies_LabelInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_denies_label = /** @type {((inputs: Tool_Claims_Denies_LabelInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_Denies_LabelInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_denies_label(inputs)
	return en_tool_claims_denies_label(inputs)
});