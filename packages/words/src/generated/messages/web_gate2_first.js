/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate2_FirstInputs */

const en_web_gate2_first = /** @type {(inputs: Web_Gate2_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You are the first reader.`)
};

const es_web_gate2_first = /** @type {(inputs: Web_Gate2_FirstInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Es usted el primer lector.`)
};

/**
* | output |
* | --- |
* | "You are the first reader." |
*
* @param {Web_Gate2_FirstInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate2_first = /** @type {((inputs?: Web_Gate2_FirstInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate2_FirstInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate2_first(inputs)
	return en_web_gate2_first(inputs)
});