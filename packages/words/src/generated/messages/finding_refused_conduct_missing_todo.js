/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Conduct_Missing_TodoInputs */

const en_finding_refused_conduct_missing_todo = /** @type {(inputs: Finding_Refused_Conduct_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite an item of kind conduct, or attach one with lookback review attach.`)
};

const es_finding_refused_conduct_missing_todo = /** @type {(inputs: Finding_Refused_Conduct_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite un elemento de tipo conduct o adjunte uno con lookback review attach.`)
};

/**
* | output |
* | --- |
* | "Cite an item of kind conduct, or attach one with lookback review attach." |
*
* @param {Finding_Refused_Conduct_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_conduct_missing_todo = /** @type {((inputs?: Finding_Refused_Conduct_Missing_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Conduct_Missing_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_conduct_missing_todo(inputs)
	return en_finding_refused_conduct_missing_todo(inputs)
});