/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Say_Reopened_EvidenceInputs */

const en_web_say_reopened_evidence = /** @type {(inputs: Web_Say_Reopened_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The evidence changed.`)
};

const es_web_say_reopened_evidence = /** @type {(inputs: Web_Say_Reopened_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las pruebas han cambiado.`)
};

/**
* | output |
* | --- |
* | "The evidence changed." |
*
* @param {Web_Say_Reopened_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_reopened_evidence = /** @type {((inputs?: Web_Say_Reopened_EvidenceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Reopened_EvidenceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_reopened_evidence(inputs)
	return en_web_say_reopened_evidence(inputs)
});