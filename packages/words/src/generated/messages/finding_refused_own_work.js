/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Own_WorkInputs */

const en_finding_refused_own_work = /** @type {(inputs: Finding_Refused_Own_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody checks their own work.`)
};

const es_finding_refused_own_work = /** @type {(inputs: Finding_Refused_Own_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie controla su propio trabajo.`)
};

/**
* | output |
* | --- |
* | "Nobody checks their own work." |
*
* @param {Finding_Refused_Own_WorkInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_own_work = /** @type {((inputs?: Finding_Refused_Own_WorkInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Own_WorkInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_own_work(inputs)
	return en_finding_refused_own_work(inputs)
});