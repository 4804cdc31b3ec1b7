/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Taken_By_Other_TodoInputs */

const en_finding_refused_taken_by_other_todo = /** @type {(inputs: Finding_Refused_Taken_By_Other_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Take another, or come back tomorrow.`)
};

const es_finding_refused_taken_by_other_todo = /** @type {(inputs: Finding_Refused_Taken_By_Other_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tome otro o vuelva mañana.`)
};

/**
* | output |
* | --- |
* | "Take another, or come back tomorrow." |
*
* @param {Finding_Refused_Taken_By_Other_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_taken_by_other_todo = /** @type {((inputs?: Finding_Refused_Taken_By_Other_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Taken_By_Other_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_taken_by_other_todo(inputs)
	return en_finding_refused_taken_by_other_todo(inputs)
});