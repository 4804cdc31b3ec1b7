/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Outcome_Link_Confirmed_No_AdverseInputs */

const en_web_outcome_link_confirmed_no_adverse = /** @type {(inputs: Web_Outcome_Link_Confirmed_No_AdverseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`link, nothing adverse`)
};

const es_web_outcome_link_confirmed_no_adverse = /** @type {(inputs: Web_Outcome_Link_Confirmed_No_AdverseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`vínculo, nada adverso`)
};

/**
* | output |
* | --- |
* | "link, nothing adverse" |
*
* @param {Web_Outcome_Link_Confirmed_No_AdverseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_outcome_link_confirmed_no_adverse = /** @type {((inputs?: Web_Outcome_Link_Confirmed_No_AdverseInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Link_Confirmed_No_AdverseInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_outcome_link_confirmed_no_adverse(inputs)
	return en_web_outcome_link_confirmed_no_adverse(inputs)
});