/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Leg_Missing_TodoInputs */

const en_finding_refused_leg_missing_todo = /** @type {(inputs: Finding_Refused_Leg_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite the leg.`)
};

const es_finding_refused_leg_missing_todo = /** @type {(inputs: Finding_Refused_Leg_Missing_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cite el tramo.`)
};

/**
* | output |
* | --- |
* | "Cite the leg." |
*
* @param {Finding_Refused_Leg_Missing_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_leg_missing_todo = /** @type {((inputs?: Finding_Refused_Leg_Missing_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Leg_Missing_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_leg_missing_todo(inputs)
	return en_finding_refused_leg_missing_todo(inputs)
});