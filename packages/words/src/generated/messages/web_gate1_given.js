/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate1_GivenInputs */

const en_web_gate1_given = /** @type {(inputs: Web_Gate1_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have answered. A second reader is needed.`)
};

const es_web_gate1_given = /** @type {(inputs: Web_Gate1_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ya ha respondido. Hace falta un segundo lector.`)
};

/**
* | output |
* | --- |
* | "You have answered. A second reader is needed." |
*
* @param {Web_Gate1_GivenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_given = /** @type {((inputs?: Web_Gate1_GivenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_GivenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_given(inputs)
	return en_web_gate1_given(inputs)
});