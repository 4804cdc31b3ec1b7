/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Chance_Not_TestableInputs */

const en_web_chance_not_testable = /** @type {(inputs: Web_Chance_Not_TestableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`cannot be tested by counting`)
};

const es_web_chance_not_testable = /** @type {(inputs: Web_Chance_Not_TestableInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no se puede contrastar contando`)
};

/**
* | output |
* | --- |
* | "cannot be tested by counting" |
*
* @param {Web_Chance_Not_TestableInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_chance_not_testable = /** @type {((inputs?: Web_Chance_Not_TestableInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Chance_Not_TestableInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_chance_not_testable(inputs)
	return en_web_chance_not_testable(inputs)
});