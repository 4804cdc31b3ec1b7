/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Redress_Needs_Someone_NewInputs */

const en_finding_refused_redress_needs_someone_new = /** @type {(inputs: Finding_Refused_Redress_Needs_Someone_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A challenge goes to someone who never decided on this person.`)
};

const es_finding_refused_redress_needs_someone_new = /** @type {(inputs: Finding_Refused_Redress_Needs_Someone_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una reclamación la atiende quien nunca decidió sobre esta persona.`)
};

/**
* | output |
* | --- |
* | "A challenge goes to someone who never decided on this person." |
*
* @param {Finding_Refused_Redress_Needs_Someone_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_redress_needs_someone_new = /** @type {((inputs?: Finding_Refused_Redress_Needs_Someone_NewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Redress_Needs_Someone_NewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_redress_needs_someone_new(inputs)
	return en_finding_refused_redress_needs_someone_new(inputs)
});