/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ report: NonNullable<unknown>, claim: NonNullable<unknown> }} Tool_Claims_UnconfirmedInputs */

const en_tool_claims_unconfirmed = /** @type {(inputs: Tool_Claims_UnconfirmedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} did not confirm "${i?.claim}": neither support nor denial`)
};

const es_tool_claims_unconfirmed = /** @type {(inputs: Tool_Claims_UnconfirmedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} no confirmó «${i?.claim}»: ni apoyo ni negación`)
};

/**
* | output |
* | --- |
* | "{report} did not confirm \"{claim}\": neither support nor denial" |
*
* @param {Tool_Claims_UnconfirmedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_unconfirmed = /** @type {((inputs: Tool_Claims_UnconfirmedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_UnconfirmedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_unconfirmed(inputs)
	return en_tool_claims_unconfirmed(inputs)
});