/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate2Inputs */

const en_web_gate2 = /** @type {(inputs: Web_Gate2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What did this person do?`)
};

const es_web_gate2 = /** @type {(inputs: Web_Gate2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`¿Qué hizo esta persona?`)
};

/**
* | output |
* | --- |
* | "What did this person do?" |
*
* @param {Web_Gate2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate2 = /** @type {((inputs?: Web_Gate2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate2(inputs)
	return en_web_gate2(inputs)
});