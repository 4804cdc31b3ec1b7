/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_HouseholdInputs */

const en_web_household = /** @type {(inputs: Web_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`people who live together share it`)
};

const es_web_household = /** @type {(inputs: Web_HouseholdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo comparten quienes viven juntos`)
};

/**
* | output |
* | --- |
* | "people who live together share it" |
*
* @param {Web_HouseholdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_household = /** @type {((inputs?: Web_HouseholdInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_HouseholdInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_household(inputs)
	return en_web_household(inputs)
});