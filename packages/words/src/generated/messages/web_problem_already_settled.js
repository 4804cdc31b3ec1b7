/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Already_SettledInputs */

const en_web_problem_already_settled = /** @type {(inputs: Web_Problem_Already_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This was settled meanwhile.`)
};

const es_web_problem_already_settled = /** @type {(inputs: Web_Problem_Already_SettledInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Entretanto ha quedado resuelto.`)
};

/**
* | output |
* | --- |
* | "This was settled meanwhile." |
*
* @param {Web_Problem_Already_SettledInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_already_settled = /** @type {((inputs?: Web_Problem_Already_SettledInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Already_SettledInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_already_settled(inputs)
	return en_web_problem_already_settled(inputs)
});