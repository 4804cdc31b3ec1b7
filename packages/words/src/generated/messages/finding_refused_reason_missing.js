/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Reason_MissingInputs */

const en_finding_refused_reason_missing = /** @type {(inputs: Finding_Refused_Reason_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A reason must be written.`)
};

const es_finding_refused_reason_missing = /** @type {(inputs: Finding_Refused_Reason_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hay que escribir un motivo.`)
};

/**
* | output |
* | --- |
* | "A reason must be written." |
*
* @param {Finding_Refused_Reason_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_reason_missing = /** @type {((inputs?: Finding_Refused_Reason_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Reason_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_reason_missing(inputs)
	return en_finding_refused_reason_missing(inputs)
});