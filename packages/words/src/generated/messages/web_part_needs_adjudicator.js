/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Part_Needs_AdjudicatorInputs */

const en_web_part_needs_adjudicator = /** @type {(inputs: Web_Part_Needs_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two readers differ. An adjudicator decides.`)
};

const es_web_part_needs_adjudicator = /** @type {(inputs: Web_Part_Needs_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los dos lectores discrepan. Decide un dirimente.`)
};

/**
* | output |
* | --- |
* | "The two readers differ. An adjudicator decides." |
*
* @param {Web_Part_Needs_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_part_needs_adjudicator = /** @type {((inputs?: Web_Part_Needs_AdjudicatorInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Part_Needs_AdjudicatorInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_part_needs_adjudicator(inputs)
	return en_web_part_needs_adjudicator(inputs)
});