/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Innocent_Explanation_MissingInputs */

const en_finding_refused_innocent_explanation_missing = /** @type {(inputs: Finding_Refused_Innocent_Explanation_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write what would explain this innocently, even if you do not believe it.`)
};

const es_finding_refused_innocent_explanation_missing = /** @type {(inputs: Finding_Refused_Innocent_Explanation_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escriba qué lo explicaría inocentemente, aunque no lo crea.`)
};

/**
* | output |
* | --- |
* | "Write what would explain this innocently, even if you do not believe it." |
*
* @param {Finding_Refused_Innocent_Explanation_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_innocent_explanation_missing = /** @type {((inputs?: Finding_Refused_Innocent_Explanation_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Innocent_Explanation_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_innocent_explanation_missing(inputs)
	return en_finding_refused_innocent_explanation_missing(inputs)
});