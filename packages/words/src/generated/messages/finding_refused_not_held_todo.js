/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Not_Held_TodoInputs */

const en_finding_refused_not_held_todo = /** @type {(inputs: Finding_Refused_Not_Held_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing to do.`)
};

const es_finding_refused_not_held_todo = /** @type {(inputs: Finding_Refused_Not_Held_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada que hacer.`)
};

/**
* | output |
* | --- |
* | "Nothing to do." |
*
* @param {Finding_Refused_Not_Held_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_not_held_todo = /** @type {((inputs?: Finding_Refused_Not_Held_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_Held_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_not_held_todo(inputs)
	return en_finding_refused_not_held_todo(inputs)
});