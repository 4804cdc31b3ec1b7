/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate1Inputs */

const en_web_gate1 = /** @type {(inputs: Web_Gate1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is it this person?`)
};

const es_web_gate1 = /** @type {(inputs: Web_Gate1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Es esta persona?`)
};

/**
* | output |
* | --- |
* | "Is it this person?" |
*
* @param {Web_Gate1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1 = /** @type {((inputs?: Web_Gate1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1(inputs)
	return en_web_gate1(inputs)
});