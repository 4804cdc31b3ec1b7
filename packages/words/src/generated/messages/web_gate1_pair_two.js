/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate1_Pair_TwoInputs */

const en_web_gate1_pair_two = /** @type {(inputs: Web_Gate1_Pair_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These are the two records that were joined.`)
};

const es_web_gate1_pair_two = /** @type {(inputs: Web_Gate1_Pair_TwoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Estos son los dos registros que se unieron.`)
};

/**
* | output |
* | --- |
* | "These are the two records that were joined." |
*
* @param {Web_Gate1_Pair_TwoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_pair_two = /** @type {((inputs?: Web_Gate1_Pair_TwoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_Pair_TwoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_pair_two(inputs)
	return en_web_gate1_pair_two(inputs)
});