/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ bits: NonNullable<unknown>, rival: NonNullable<unknown>, percent: NonNullable<unknown> }} Finding_Explain_RivalsInputs */

const en_finding_explain_rivals = /** @type {(inputs: Finding_Explain_RivalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Rival explanations: ${i?.bits} bits (the strongest: ${i?.rival}, ${i?.percent} % of them).`)
};

const es_finding_explain_rivals = /** @type {(inputs: Finding_Explain_RivalsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Explicaciones rivales: ${i?.bits} bits (la más fuerte: ${i?.rival}, ${i?.percent} % de ellas).`)
};

/**
* | output |
* | --- |
* | "Rival explanations: {bits} bits (the strongest: {rival}, {percent} % of them)." |
*
* @param {Finding_Explain_RivalsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_explain_rivals = /** @type {((inputs: Finding_Explain_RivalsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Explain_RivalsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_explain_rivals(inputs)
	return en_finding_explain_rivals(inputs)
});