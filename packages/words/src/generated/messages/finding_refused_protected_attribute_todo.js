/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Protected_Attribute_TodoInputs */

const en_finding_refused_protected_attribute_todo = /** @type {(inputs: Finding_Refused_Protected_Attribute_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filter or sort by evidence: band, age, stage.`)
};

const es_finding_refused_protected_attribute_todo = /** @type {(inputs: Finding_Refused_Protected_Attribute_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filtre u ordene por pruebas: banda, antigüedad, etapa.`)
};

/**
* | output |
* | --- |
* | "Filter or sort by evidence: band, age, stage." |
*
* @param {Finding_Refused_Protected_Attribute_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_protected_attribute_todo = /** @type {((inputs?: Finding_Refused_Protected_Attribute_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Protected_Attribute_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_protected_attribute_todo(inputs)
	return en_finding_refused_protected_attribute_todo(inputs)
});