/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Outcome_Insufficient_InformationInputs */

const en_web_outcome_insufficient_information = /** @type {(inputs: Web_Outcome_Insufficient_InformationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not enough information, look again on …`)
};

const es_web_outcome_insufficient_information = /** @type {(inputs: Web_Outcome_Insufficient_InformationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`información insuficiente, volver a mirar el …`)
};

/**
* | output |
* | --- |
* | "not enough information, look again on …" |
*
* @param {Web_Outcome_Insufficient_InformationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_outcome_insufficient_information = /** @type {((inputs?: Web_Outcome_Insufficient_InformationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Insufficient_InformationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_outcome_insufficient_information(inputs)
	return en_web_outcome_insufficient_information(inputs)
});