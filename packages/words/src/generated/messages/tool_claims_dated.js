/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ report: NonNullable<unknown>, dated: NonNullable<unknown>, shown: NonNullable<unknown> }} Tool_Claims_DatedInputs */

const en_tool_claims_dated = /** @type {(inputs: Tool_Claims_DatedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} is dated ${i?.dated}, its page shows ${i?.shown}`)
};

const es_tool_claims_dated = /** @type {(inputs: Tool_Claims_DatedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.report} lleva fecha ${i?.dated}; su página muestra ${i?.shown}`)
};

/**
* | output |
* | --- |
* | "{report} is dated {dated}, its page shows {shown}" |
*
* @param {Tool_Claims_DatedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_dated = /** @type {((inputs: Tool_Claims_DatedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_DatedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_dated(inputs)
	return en_tool_claims_dated(inputs)
});