/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Outcome_No_LinkInputs */

const en_web_outcome_no_link = /** @type {(inputs: Web_Outcome_No_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no link`)
};

const es_web_outcome_no_link = /** @type {(inputs: Web_Outcome_No_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin vínculo`)
};

/**
* | output |
* | --- |
* | "no link" |
*
* @param {Web_Outcome_No_LinkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_outcome_no_link = /** @type {((inputs?: Web_Outcome_No_LinkInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_No_LinkInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_outcome_no_link(inputs)
	return en_web_outcome_no_link(inputs)
});