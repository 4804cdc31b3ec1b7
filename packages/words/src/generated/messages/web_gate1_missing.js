/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ fields: NonNullable<unknown> }} Web_Gate1_MissingInputs */

const en_web_gate1_missing = /** @type {(inputs: Web_Gate1_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Given on one side only or not at all: ${i?.fields}.`)
};

const es_web_gate1_missing = /** @type {(inputs: Web_Gate1_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Consta en un solo lado o en ninguno: ${i?.fields}.`)
};

/**
* | output |
* | --- |
* | "Given on one side only or not at all: {fields}." |
*
* @param {Web_Gate1_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_missing = /** @type {((inputs: Web_Gate1_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_missing(inputs)
	return en_web_gate1_missing(inputs)
});