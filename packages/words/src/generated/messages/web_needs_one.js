/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ item: NonNullable<unknown> }} Web_Needs_OneInputs */

const en_web_needs_one = /** @type {(inputs: Web_Needs_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`If ${i?.item} is wrong, the person drops out.`)
};

const es_web_needs_one = /** @type {(inputs: Web_Needs_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Si falla ${i?.item}, la persona sale.`)
};

/**
* | output |
* | --- |
* | "If {item} is wrong, the person drops out." |
*
* @param {Web_Needs_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_needs_one = /** @type {((inputs: Web_Needs_OneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Needs_OneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_needs_one(inputs)
	return en_web_needs_one(inputs)
});