/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_System_May_Not_TodoInputs */

const en_finding_refused_system_may_not_todo = /** @type {(inputs: Finding_Refused_System_May_Not_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a key with --key.`)
};

const es_finding_refused_system_may_not_todo = /** @type {(inputs: Finding_Refused_System_May_Not_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique una clave con --key.`)
};

/**
* | output |
* | --- |
* | "Give a key with --key." |
*
* @param {Finding_Refused_System_May_Not_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_system_may_not_todo = /** @type {((inputs?: Finding_Refused_System_May_Not_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_System_May_Not_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_system_may_not_todo(inputs)
	return en_finding_refused_system_may_not_todo(inputs)
});