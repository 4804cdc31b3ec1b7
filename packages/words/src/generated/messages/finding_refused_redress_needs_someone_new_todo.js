/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Redress_Needs_Someone_New_TodoInputs */

const en_finding_refused_redress_needs_someone_new_todo = /** @type {(inputs: Finding_Refused_Redress_Needs_Someone_New_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let somebody new hear it.`)
};

const es_finding_refused_redress_needs_someone_new_todo = /** @type {(inputs: Finding_Refused_Redress_Needs_Someone_New_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Que la atienda alguien nuevo.`)
};

/**
* | output |
* | --- |
* | "Let somebody new hear it." |
*
* @param {Finding_Refused_Redress_Needs_Someone_New_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_redress_needs_someone_new_todo = /** @type {((inputs?: Finding_Refused_Redress_Needs_Someone_New_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Redress_Needs_Someone_New_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_redress_needs_someone_new_todo(inputs)
	return en_finding_refused_redress_needs_someone_new_todo(inputs)
});