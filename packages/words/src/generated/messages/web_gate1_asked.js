/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate1_AskedInputs */

const en_web_gate1_asked = /** @type {(inputs: Web_Gate1_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`asked about`)
};

const es_web_gate1_asked = /** @type {(inputs: Web_Gate1_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`se pregunta por él`)
};

/**
* | output |
* | --- |
* | "asked about" |
*
* @param {Web_Gate1_AskedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_asked = /** @type {((inputs?: Web_Gate1_AskedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_AskedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_asked(inputs)
	return en_web_gate1_asked(inputs)
});