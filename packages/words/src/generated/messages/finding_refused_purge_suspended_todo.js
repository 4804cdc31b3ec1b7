/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Purge_Suspended_TodoInputs */

const en_finding_refused_purge_suspended_todo = /** @type {(inputs: Finding_Refused_Purge_Suspended_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wait until the hold is lifted, the challenge decided or the case settled.`)
};

const es_finding_refused_purge_suspended_todo = /** @type {(inputs: Finding_Refused_Purge_Suspended_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Espere a que se levante la retención, se resuelva el recurso o se decida el caso.`)
};

/**
* | output |
* | --- |
* | "Wait until the hold is lifted, the challenge decided or the case settled." |
*
* @param {Finding_Refused_Purge_Suspended_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_purge_suspended_todo = /** @type {((inputs?: Finding_Refused_Purge_Suspended_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Purge_Suspended_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_purge_suspended_todo(inputs)
	return en_finding_refused_purge_suspended_todo(inputs)
});