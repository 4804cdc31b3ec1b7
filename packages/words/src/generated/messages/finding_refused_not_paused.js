/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Not_PausedInputs */

const en_finding_refused_not_paused = /** @type {(inputs: Finding_Refused_Not_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This case is not paused.`)
};

const es_finding_refused_not_paused = /** @type {(inputs: Finding_Refused_Not_PausedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este caso no está en pausa.`)
};

/**
* | output |
* | --- |
* | "This case is not paused." |
*
* @param {Finding_Refused_Not_PausedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_not_paused = /** @type {((inputs?: Finding_Refused_Not_PausedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_PausedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_not_paused(inputs)
	return en_finding_refused_not_paused(inputs)
});