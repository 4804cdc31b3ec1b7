/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Exclusion_Chance_CompatibleInputs */

const en_web_exclusion_chance_compatible = /** @type {(inputs: Web_Exclusion_Chance_CompatibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fits coincidence`)
};

const es_web_exclusion_chance_compatible = /** @type {(inputs: Web_Exclusion_Chance_CompatibleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`encaja con la coincidencia`)
};

/**
* | output |
* | --- |
* | "fits coincidence" |
*
* @param {Web_Exclusion_Chance_CompatibleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_exclusion_chance_compatible = /** @type {((inputs?: Web_Exclusion_Chance_CompatibleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_Chance_CompatibleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_exclusion_chance_compatible(inputs)
	return en_web_exclusion_chance_compatible(inputs)
});