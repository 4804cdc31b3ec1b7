/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Nothing_To_Purge_TodoInputs */

const en_finding_refused_nothing_to_purge_todo = /** @type {(inputs: Finding_Refused_Nothing_To_Purge_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name the events and their fields.`)
};

const es_finding_refused_nothing_to_purge_todo = /** @type {(inputs: Finding_Refused_Nothing_To_Purge_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique los sucesos y sus campos.`)
};

/**
* | output |
* | --- |
* | "Name the events and their fields." |
*
* @param {Finding_Refused_Nothing_To_Purge_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_nothing_to_purge_todo = /** @type {((inputs?: Finding_Refused_Nothing_To_Purge_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Nothing_To_Purge_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_nothing_to_purge_todo(inputs)
	return en_finding_refused_nothing_to_purge_todo(inputs)
});