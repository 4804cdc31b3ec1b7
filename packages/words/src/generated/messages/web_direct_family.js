/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Direct_FamilyInputs */

const en_web_direct_family = /** @type {(inputs: Web_Direct_FamilyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`family`)
};

const es_web_direct_family = /** @type {(inputs: Web_Direct_FamilyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`familia`)
};

/**
* | output |
* | --- |
* | "family" |
*
* @param {Web_Direct_FamilyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_direct_family = /** @type {((inputs?: Web_Direct_FamilyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Direct_FamilyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_direct_family(inputs)
	return en_web_direct_family(inputs)
});