/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ n: NonNullable<unknown>, expected: NonNullable<unknown> }} Web_Exclusion_TwoInputs */

const en_web_exclusion_two = /** @type {(inputs: Web_Exclusion_TwoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Of these, ${i?.n} shared two or more details; coincidence would give about ${i?.expected}.`)
};

const es_web_exclusion_two = /** @type {(inputs: Web_Exclusion_TwoInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De ellas, ${i?.n} compartían dos o más datos; la coincidencia daría unas ${i?.expected}.`)
};

/**
* | output |
* | --- |
* | "Of these, {n} shared two or more details; coincidence would give about {expected}." |
*
* @param {Web_Exclusion_TwoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_exclusion_two = /** @type {((inputs: Web_Exclusion_TwoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_TwoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_exclusion_two(inputs)
	return en_web_exclusion_two(inputs)
});