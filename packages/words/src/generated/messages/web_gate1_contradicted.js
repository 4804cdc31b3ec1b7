/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Gate1_ContradictedInputs */

const en_web_gate1_contradicted = /** @type {(inputs: Web_Gate1_ContradictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The readers disagree, or the records contradict each other.`)
};

const es_web_gate1_contradicted = /** @type {(inputs: Web_Gate1_ContradictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los lectores discrepan o los registros se contradicen.`)
};

/**
* | output |
* | --- |
* | "The readers disagree, or the records contradict each other." |
*
* @param {Web_Gate1_ContradictedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_gate1_contradicted = /** @type {((inputs?: Web_Gate1_ContradictedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Gate1_ContradictedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_gate1_contradicted(inputs)
	return en_web_gate1_contradicted(inputs)
});