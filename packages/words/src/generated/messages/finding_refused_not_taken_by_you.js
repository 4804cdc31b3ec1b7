/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Not_Taken_By_YouInputs */

const en_finding_refused_not_taken_by_you = /** @type {(inputs: Finding_Refused_Not_Taken_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You have not taken this case.`)
};

const es_finding_refused_not_taken_by_you = /** @type {(inputs: Finding_Refused_Not_Taken_By_YouInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Usted no ha tomado este caso.`)
};

/**
* | output |
* | --- |
* | "You have not taken this case." |
*
* @param {Finding_Refused_Not_Taken_By_YouInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_not_taken_by_you = /** @type {((inputs?: Finding_Refused_Not_Taken_By_YouInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Taken_By_YouInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_not_taken_by_you(inputs)
	return en_finding_refused_not_taken_by_you(inputs)
});