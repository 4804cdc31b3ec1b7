/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ person: NonNullable<unknown> }} Finding_Ribbon_TitleInputs */

const en_finding_ribbon_title = /** @type {(inputs: Finding_Ribbon_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Evidence paths of person ${i?.person}`)
};

const es_finding_ribbon_title = /** @type {(inputs: Finding_Ribbon_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Caminos de indicios de la persona ${i?.person}`)
};

/**
* | output |
* | --- |
* | "Evidence paths of person {person}" |
*
* @param {Finding_Ribbon_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_ribbon_title = /** @type {((inputs: Finding_Ribbon_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Ribbon_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_ribbon_title(inputs)
	return en_finding_ribbon_title(inputs)
});