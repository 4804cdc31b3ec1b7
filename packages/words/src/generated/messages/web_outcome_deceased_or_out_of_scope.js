/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Outcome_Deceased_Or_Out_Of_ScopeInputs */

const en_web_outcome_deceased_or_out_of_scope = /** @type {(inputs: Web_Outcome_Deceased_Or_Out_Of_ScopeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`deceased or out of scope`)
};

const es_web_outcome_deceased_or_out_of_scope = /** @type {(inputs: Web_Outcome_Deceased_Or_Out_Of_ScopeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fallecida o fuera del ámbito`)
};

/**
* | output |
* | --- |
* | "deceased or out of scope" |
*
* @param {Web_Outcome_Deceased_Or_Out_Of_ScopeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_outcome_deceased_or_out_of_scope = /** @type {((inputs?: Web_Outcome_Deceased_Or_Out_Of_ScopeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Deceased_Or_Out_Of_ScopeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_outcome_deceased_or_out_of_scope(inputs)
	return en_web_outcome_deceased_or_out_of_scope(inputs)
});