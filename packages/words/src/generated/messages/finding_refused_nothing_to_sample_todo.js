/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Nothing_To_Sample_TodoInputs */

const en_finding_refused_nothing_to_sample_todo = /** @type {(inputs: Finding_Refused_Nothing_To_Sample_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose another stratum, or wait until there is somebody in it.`)
};

const es_finding_refused_nothing_to_sample_todo = /** @type {(inputs: Finding_Refused_Nothing_To_Sample_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elija otro estrato o espere a que haya alguien.`)
};

/**
* | output |
* | --- |
* | "Choose another stratum, or wait until there is somebody in it." |
*
* @param {Finding_Refused_Nothing_To_Sample_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_nothing_to_sample_todo = /** @type {((inputs?: Finding_Refused_Nothing_To_Sample_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Nothing_To_Sample_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_nothing_to_sample_todo(inputs)
	return en_finding_refused_nothing_to_sample_todo(inputs)
});