/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Paused_TodoInputs */

const en_finding_refused_paused_todo = /** @type {(inputs: Finding_Refused_Paused_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resume it first.`)
};

const es_finding_refused_paused_todo = /** @type {(inputs: Finding_Refused_Paused_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Reanúdelo primero.`)
};

/**
* | output |
* | --- |
* | "Resume it first." |
*
* @param {Finding_Refused_Paused_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_paused_todo = /** @type {((inputs?: Finding_Refused_Paused_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Paused_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_paused_todo(inputs)
	return en_finding_refused_paused_todo(inputs)
});