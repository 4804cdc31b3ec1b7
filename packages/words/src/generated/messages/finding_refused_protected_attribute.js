/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ detail: NonNullable<unknown> }} Finding_Refused_Protected_AttributeInputs */

const en_finding_refused_protected_attribute = /** @type {(inputs: Finding_Refused_Protected_AttributeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} is a protected attribute: it may never filter, sort or rank people.`)
};

const es_finding_refused_protected_attribute = /** @type {(inputs: Finding_Refused_Protected_AttributeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.detail} es un atributo protegido: nunca puede filtrar, ordenar ni clasificar a personas.`)
};

/**
* | output |
* | --- |
* | "{detail} is a protected attribute: it may never filter, sort or rank people." |
*
* @param {Finding_Refused_Protected_AttributeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_protected_attribute = /** @type {((inputs: Finding_Refused_Protected_AttributeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Protected_AttributeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_protected_attribute(inputs)
	return en_finding_refused_protected_attribute(inputs)
});