/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ names: NonNullable<unknown> }} Web_Exclusion_CharterInputs */

const en_web_exclusion_charter = /** @type {(inputs: Web_Exclusion_CharterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Named in the charter by ${i?.names}.`)
};

const es_web_exclusion_charter = /** @type {(inputs: Web_Exclusion_CharterInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La nombran en la carta ${i?.names}.`)
};

/**
* | output |
* | --- |
* | "Named in the charter by {names}." |
*
* @param {Web_Exclusion_CharterInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_exclusion_charter = /** @type {((inputs: Web_Exclusion_CharterInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_CharterInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_exclusion_charter(inputs)
	return en_web_exclusion_charter(inputs)
});