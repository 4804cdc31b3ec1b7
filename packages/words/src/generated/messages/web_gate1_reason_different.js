/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate1_Reason_DifferentInputs */

const en_web_gate1_reason_different = /** @type {(inputs: Web_Gate1_Reason_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The fields shown contradict each other.`)
};

const es_web_gate1_reason_different = /** @type {(inputs: Web_Gate1_Reason_DifferentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los campos mostrados se contradicen.`)
};

/**
* | output |
* | --- |
* | "The fields shown contradict each other." |
*
* @param {Web_Gate1_Reason_DifferentInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_reason_different = /** @type {((inputs?: Web_Gate1_Reason_DifferentInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_Reason_DifferentInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_reason_different(inputs)
	return en_web_gate1_reason_different(inputs)
});