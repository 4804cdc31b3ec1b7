/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown> }} Web_Path_BitsInputs */

const en_web_path_bits = /** @type {(inputs: Web_Path_BitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} bits`)
};

const es_web_path_bits = /** @type {(inputs: Web_Path_BitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} bits`)
};

/**
* | output |
* | --- |
* | "{n} bits" |
*
* @param {Web_Path_BitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_path_bits = /** @type {((inputs: Web_Path_BitsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Path_BitsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_path_bits(inputs)
	return en_web_path_bits(inputs)
});