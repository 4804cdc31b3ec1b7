/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Web_Taken_ByInputs */

const en_web_taken_by = /** @type {(inputs: Web_Taken_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`taken by ${i?.name}`)
};

const es_web_taken_by = /** @type {(inputs: Web_Taken_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`tomada por ${i?.name}`)
};

/**
* | output |
* | --- |
* | "taken by {name}" |
*
* @param {Web_Taken_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_taken_by = /** @type {((inputs: Web_Taken_ByInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Taken_ByInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_taken_by(inputs)
	return en_web_taken_by(inputs)
});