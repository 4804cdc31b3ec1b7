/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate1_WaitsInputs */

const en_web_gate1_waits = /** @type {(inputs: Web_Gate1_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do these two records speak of one person?`)
};

const es_web_gate1_waits = /** @type {(inputs: Web_Gate1_WaitsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Hablan estos dos registros de una misma persona?`)
};

/**
* | output |
* | --- |
* | "Do these two records speak of one person?" |
*
* @param {Web_Gate1_WaitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_waits = /** @type {((inputs?: Web_Gate1_WaitsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_WaitsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_waits(inputs)
	return en_web_gate1_waits(inputs)
});