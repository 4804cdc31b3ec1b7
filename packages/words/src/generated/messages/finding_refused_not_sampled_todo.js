/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Not_Sampled_TodoInputs */

const en_finding_refused_not_sampled_todo = /** @type {(inputs: Finding_Refused_Not_Sampled_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Draw the sample first.`)
};

const es_finding_refused_not_sampled_todo = /** @type {(inputs: Finding_Refused_Not_Sampled_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Extraiga primero la muestra.`)
};

/**
* | output |
* | --- |
* | "Draw the sample first." |
*
* @param {Finding_Refused_Not_Sampled_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_not_sampled_todo = /** @type {((inputs?: Finding_Refused_Not_Sampled_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Sampled_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_not_sampled_todo(inputs)
	return en_finding_refused_not_sampled_todo(inputs)
});