/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ p: NonNullable<unknown> }} Web_Gate1_OddsInputs */

const en_web_gate1_odds = /** @type {(inputs: Web_Gate1_OddsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Chance that they are one: ${i?.p}.`)
};

const es_web_gate1_odds = /** @type {(inputs: Web_Gate1_OddsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Probabilidad de que sean la misma: ${i?.p}.`)
};

/**
* | output |
* | --- |
* | "Chance that they are one: {p}." |
*
* @param {Web_Gate1_OddsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_odds = /** @type {((inputs: Web_Gate1_OddsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_OddsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_odds(inputs)
	return en_web_gate1_odds(inputs)
});