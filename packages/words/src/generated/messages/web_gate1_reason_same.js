/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate1_Reason_SameInputs */

const en_web_gate1_reason_same = /** @type {(inputs: Web_Gate1_Reason_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The fields shown agree.`)
};

const es_web_gate1_reason_same = /** @type {(inputs: Web_Gate1_Reason_SameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los campos mostrados coinciden.`)
};

/**
* | output |
* | --- |
* | "The fields shown agree." |
*
* @param {Web_Gate1_Reason_SameInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_reason_same = /** @type {((inputs?: Web_Gate1_Reason_SameInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_Reason_SameInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_reason_same(inputs)
	return en_web_gate1_reason_same(inputs)
});