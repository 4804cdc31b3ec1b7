/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_EvidenceInputs */

const en_web_field_act_evidence = /** @type {(inputs: Web_Field_Act_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It rests on`)
};

const es_web_field_act_evidence = /** @type {(inputs: Web_Field_Act_EvidenceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se apoya en`)
};

/**
* | output |
* | --- |
* | "It rests on" |
*
* @param {Web_Field_Act_EvidenceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_evidence = /** @type {((inputs?: Web_Field_Act_EvidenceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_EvidenceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_evidence(inputs)
	return en_web_field_act_evidence(inputs)
});