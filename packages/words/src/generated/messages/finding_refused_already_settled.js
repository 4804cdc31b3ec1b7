/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Already_SettledInputs */

const en_finding_refused_already_settled = /** @type {(inputs: Finding_Refused_Already_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This case is settled.`)
};

const es_finding_refused_already_settled = /** @type {(inputs: Finding_Refused_Already_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Este caso está resuelto.`)
};

/**
* | output |
* | --- |
* | "This case is settled." |
*
* @param {Finding_Refused_Already_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_already_settled = /** @type {((inputs?: Finding_Refused_Already_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Already_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_already_settled(inputs)
	return en_finding_refused_already_settled(inputs)
});