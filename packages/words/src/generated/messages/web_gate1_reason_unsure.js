/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate1_Reason_UnsureInputs */

const en_web_gate1_reason_unsure = /** @type {(inputs: Web_Gate1_Reason_UnsureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The fields shown do not suffice.`)
};

const es_web_gate1_reason_unsure = /** @type {(inputs: Web_Gate1_Reason_UnsureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los campos mostrados no bastan.`)
};

/**
* | output |
* | --- |
* | "The fields shown do not suffice." |
*
* @param {Web_Gate1_Reason_UnsureInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_reason_unsure = /** @type {((inputs?: Web_Gate1_Reason_UnsureInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_Reason_UnsureInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_reason_unsure(inputs)
	return en_web_gate1_reason_unsure(inputs)
});