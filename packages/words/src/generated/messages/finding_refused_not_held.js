/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Not_HeldInputs */

const en_finding_refused_not_held = /** @type {(inputs: Finding_Refused_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no hold on this person.`)
};

const es_finding_refused_not_held = /** @type {(inputs: Finding_Refused_Not_HeldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No hay retención legal sobre esta persona.`)
};

/**
* | output |
* | --- |
* | "There is no hold on this person." |
*
* @param {Finding_Refused_Not_HeldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_not_held = /** @type {((inputs?: Finding_Refused_Not_HeldInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_HeldInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_not_held(inputs)
	return en_finding_refused_not_held(inputs)
});