/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Ribbon_PossibleInputs */

const en_finding_ribbon_possible = /** @type {(inputs: Finding_Ribbon_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`only possible`)
};

const es_finding_ribbon_possible = /** @type {(inputs: Finding_Ribbon_PossibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`solo posible`)
};

/**
* | output |
* | --- |
* | "only possible" |
*
* @param {Finding_Ribbon_PossibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_ribbon_possible = /** @type {((inputs?: Finding_Ribbon_PossibleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_PossibleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_ribbon_possible(inputs)
	return en_finding_ribbon_possible(inputs)
});