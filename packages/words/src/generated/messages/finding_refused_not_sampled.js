/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Not_SampledInputs */

const en_finding_refused_not_sampled = /** @type {(inputs: Finding_Refused_Not_SampledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is in no sample.`)
};

const es_finding_refused_not_sampled = /** @type {(inputs: Finding_Refused_Not_SampledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona no está en ninguna muestra.`)
};

/**
* | output |
* | --- |
* | "This person is in no sample." |
*
* @param {Finding_Refused_Not_SampledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_not_sampled = /** @type {((inputs?: Finding_Refused_Not_SampledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_SampledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_not_sampled(inputs)
	return en_finding_refused_not_sampled(inputs)
});