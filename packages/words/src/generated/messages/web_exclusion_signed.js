/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Web_Exclusion_SignedInputs */

const en_web_exclusion_signed = /** @type {(inputs: Web_Exclusion_SignedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Signed by ${i?.names}.`)
};

const es_web_exclusion_signed = /** @type {(inputs: Web_Exclusion_SignedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Firmada por ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "Signed by {names}." |
*
* @param {Web_Exclusion_SignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_exclusion_signed = /** @type {((inputs: Web_Exclusion_SignedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_SignedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_exclusion_signed(inputs)
	return en_web_exclusion_signed(inputs)
});