/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Leg_MissingInputs */

const en_finding_refused_leg_missing = /** @type {(inputs: Finding_Refused_Leg_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Moved needs evidence of a journey leg.`)
};

const es_finding_refused_leg_missing = /** @type {(inputs: Finding_Refused_Leg_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`«Trasladada» exige la prueba de un tramo del viaje.`)
};

/**
* | output |
* | --- |
* | "Moved needs evidence of a journey leg." |
*
* @param {Finding_Refused_Leg_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_leg_missing = /** @type {((inputs?: Finding_Refused_Leg_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Leg_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_leg_missing(inputs)
	return en_finding_refused_leg_missing(inputs)
});