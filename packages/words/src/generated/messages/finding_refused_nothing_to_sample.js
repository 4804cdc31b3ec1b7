/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Nothing_To_SampleInputs */

const en_finding_refused_nothing_to_sample = /** @type {(inputs: Finding_Refused_Nothing_To_SampleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Nobody is in the stratum ${i?.detail}.`)
};

const es_finding_refused_nothing_to_sample = /** @type {(inputs: Finding_Refused_Nothing_To_SampleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`No hay nadie en el estrato ${i?.detail}.`)
};

/**
* | output |
* | --- |
* | "Nobody is in the stratum {detail}." |
*
* @param {Finding_Refused_Nothing_To_SampleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_nothing_to_sample = /** @type {((inputs: Finding_Refused_Nothing_To_SampleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Nothing_To_SampleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_nothing_to_sample(inputs)
	return en_finding_refused_nothing_to_sample(inputs)
});