/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Pairs_CannotInputs */

const en_finding_pairs_cannot = /** @type {(inputs: Finding_Pairs_CannotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These data cannot support any link between two persons: sharing is the norm here.`)
};

const es_finding_pairs_cannot = /** @type {(inputs: Finding_Pairs_CannotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Estos datos no pueden sostener ningún vínculo entre dos personas: compartir es aquí lo normal.`)
};

/**
* | output |
* | --- |
* | "These data cannot support any link between two persons: sharing is the norm here." |
*
* @param {Finding_Pairs_CannotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_pairs_cannot = /** @type {((inputs?: Finding_Pairs_CannotInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Pairs_CannotInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_pairs_cannot(inputs)
	return en_finding_pairs_cannot(inputs)
});