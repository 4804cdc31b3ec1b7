/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Tool_Claims_BesideInputs */

const en_tool_claims_beside = /** @type {(inputs: Tool_Claims_BesideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Must stand wherever the count stands`)
};

const es_tool_claims_beside = /** @type {(inputs: Tool_Claims_BesideInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Debe figurar dondequiera que figure la cifra`)
};

/**
* | output |
* | --- |
* | "Must stand wherever the count stands" |
*
* @param {Tool_Claims_BesideInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const tool_claims_beside = /** @type {((inputs?: Tool_Claims_BesideInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Tool_Claims_BesideInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_tool_claims_beside(inputs)
	return en_tool_claims_beside(inputs)
});