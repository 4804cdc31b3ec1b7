/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Conduct_MissingInputs */

const en_finding_refused_conduct_missing = /** @type {(inputs: Finding_Refused_Conduct_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`D5 and D6 need evidence of the person's own conduct, and none was cited. An association is not conduct.`)
};

const es_finding_refused_conduct_missing = /** @type {(inputs: Finding_Refused_Conduct_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`D5 y D6 exigen pruebas de la conducta propia de la persona, y no se citó ninguna. Una relación no es una conducta.`)
};

/**
* | output |
* | --- |
* | "D5 and D6 need evidence of the person's own conduct, and none was cited. An association is not conduct." |
*
* @param {Finding_Refused_Conduct_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_conduct_missing = /** @type {((inputs?: Finding_Refused_Conduct_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Conduct_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_conduct_missing(inputs)
	return en_finding_refused_conduct_missing(inputs)
});