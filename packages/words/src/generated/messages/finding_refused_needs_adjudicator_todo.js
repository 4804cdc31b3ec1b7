/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Needs_Adjudicator_TodoInputs */

const en_finding_refused_needs_adjudicator_todo = /** @type {(inputs: Finding_Refused_Needs_Adjudicator_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback key new NAME --role adjudicator`)
};

const es_finding_refused_needs_adjudicator_todo = /** @type {(inputs: Finding_Refused_Needs_Adjudicator_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lookback key new NOMBRE --role adjudicator`)
};

/**
* | output |
* | --- |
* | "lookback key new NAME --role adjudicator" |
*
* @param {Finding_Refused_Needs_Adjudicator_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_needs_adjudicator_todo = /** @type {((inputs?: Finding_Refused_Needs_Adjudicator_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Needs_Adjudicator_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_needs_adjudicator_todo(inputs)
	return en_finding_refused_needs_adjudicator_todo(inputs)
});