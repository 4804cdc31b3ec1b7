/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Not_Under_ProtectionInputs */

const en_web_problem_not_under_protection = /** @type {(inputs: Web_Problem_Not_Under_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This person is not under protection.`)
};

const es_web_problem_not_under_protection = /** @type {(inputs: Web_Problem_Not_Under_ProtectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta persona no está bajo protección.`)
};

/**
* | output |
* | --- |
* | "This person is not under protection." |
*
* @param {Web_Problem_Not_Under_ProtectionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_not_under_protection = /** @type {((inputs?: Web_Problem_Not_Under_ProtectionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Not_Under_ProtectionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_not_under_protection(inputs)
	return en_web_problem_not_under_protection(inputs)
});