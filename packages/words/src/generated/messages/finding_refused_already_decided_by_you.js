/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Already_Decided_By_YouInputs */

const en_finding_refused_already_decided_by_you = /** @type {(inputs: Finding_Refused_Already_Decided_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have answered on this person already; the other answer is somebody else's.`)
};

const es_finding_refused_already_decided_by_you = /** @type {(inputs: Finding_Refused_Already_Decided_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Usted ya respondió sobre esta persona; la otra respuesta corresponde a otra.`)
};

/**
* | output |
* | --- |
* | "You have answered on this person already; the other answer is somebody else's." |
*
* @param {Finding_Refused_Already_Decided_By_YouInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_already_decided_by_you = /** @type {((inputs?: Finding_Refused_Already_Decided_By_YouInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Already_Decided_By_YouInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_already_decided_by_you(inputs)
	return en_finding_refused_already_decided_by_you(inputs)
});