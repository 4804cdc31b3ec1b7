/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Needs_AdjudicatorInputs */

const en_finding_refused_needs_adjudicator = /** @type {(inputs: Finding_Refused_Needs_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two readers answered differently: the third must be an adjudicator.`)
};

const es_finding_refused_needs_adjudicator = /** @type {(inputs: Finding_Refused_Needs_AdjudicatorInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dos lectores respondieron distinto: el tercero tiene que ser adjudicador.`)
};

/**
* | output |
* | --- |
* | "Two readers answered differently: the third must be an adjudicator." |
*
* @param {Finding_Refused_Needs_AdjudicatorInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_needs_adjudicator = /** @type {((inputs?: Finding_Refused_Needs_AdjudicatorInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Needs_AdjudicatorInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_needs_adjudicator(inputs)
	return en_finding_refused_needs_adjudicator(inputs)
});