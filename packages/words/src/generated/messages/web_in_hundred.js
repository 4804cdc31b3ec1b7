/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, per: NonNullable<unknown> }} Web_In_HundredInputs */

const en_web_in_hundred = /** @type {(inputs: Web_In_HundredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} in ${i?.per}`)
};

const es_web_in_hundred = /** @type {(inputs: Web_In_HundredInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.n} de cada ${i?.per}`)
};

/**
* | output |
* | --- |
* | "{n} in {per}" |
*
* @param {Web_In_HundredInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_in_hundred = /** @type {((inputs: Web_In_HundredInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_In_HundredInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_in_hundred(inputs)
	return en_web_in_hundred(inputs)
});