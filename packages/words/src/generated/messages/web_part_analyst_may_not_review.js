/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Part_Analyst_May_Not_ReviewInputs */

const en_web_part_analyst_may_not_review = /** @type {(inputs: Web_Part_Analyst_May_Not_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You prepared evidence on this person; others decide.`)
};

const es_web_part_analyst_may_not_review = /** @type {(inputs: Web_Part_Analyst_May_Not_ReviewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Usted preparó pruebas sobre esta persona; deciden otros.`)
};

/**
* | output |
* | --- |
* | "You prepared evidence on this person; others decide." |
*
* @param {Web_Part_Analyst_May_Not_ReviewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_part_analyst_may_not_review = /** @type {((inputs?: Web_Part_Analyst_May_Not_ReviewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Analyst_May_Not_ReviewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_part_analyst_may_not_review(inputs)
	return en_web_part_analyst_may_not_review(inputs)
});