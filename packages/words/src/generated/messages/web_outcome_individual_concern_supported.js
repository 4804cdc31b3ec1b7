/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Outcome_Individual_Concern_SupportedInputs */

const en_web_outcome_individual_concern_supported = /** @type {(inputs: Web_Outcome_Individual_Concern_SupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`own conduct supported`)
};

const es_web_outcome_individual_concern_supported = /** @type {(inputs: Web_Outcome_Individual_Concern_SupportedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`conducta propia respaldada`)
};

/**
* | output |
* | --- |
* | "own conduct supported" |
*
* @param {Web_Outcome_Individual_Concern_SupportedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_outcome_individual_concern_supported = /** @type {((inputs?: Web_Outcome_Individual_Concern_SupportedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Individual_Concern_SupportedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_outcome_individual_concern_supported(inputs)
	return en_web_outcome_individual_concern_supported(inputs)
});