/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Unknown_KeyInputs */

const en_web_problem_unknown_key = /** @type {(inputs: Web_Problem_Unknown_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The ledger does not know this key.`)
};

const es_web_problem_unknown_key = /** @type {(inputs: Web_Problem_Unknown_KeyInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El libro no conoce esta clave.`)
};

/**
* | output |
* | --- |
* | "The ledger does not know this key." |
*
* @param {Web_Problem_Unknown_KeyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_unknown_key = /** @type {((inputs?: Web_Problem_Unknown_KeyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Unknown_KeyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_unknown_key(inputs)
	return en_web_problem_unknown_key(inputs)
});