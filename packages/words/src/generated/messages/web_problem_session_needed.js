/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Session_NeededInputs */

const en_web_problem_session_needed = /** @type {(inputs: Web_Problem_Session_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This session has ended. What you typed is kept; open a fresh address.`)
};

const es_web_problem_session_needed = /** @type {(inputs: Web_Problem_Session_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Esta sesión ha terminado. Lo escrito se conserva; abra una dirección nueva.`)
};

/**
* | output |
* | --- |
* | "This session has ended. What you typed is kept; open a fresh address." |
*
* @param {Web_Problem_Session_NeededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_session_needed = /** @type {((inputs?: Web_Problem_Session_NeededInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Session_NeededInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_session_needed(inputs)
	return en_web_problem_session_needed(inputs)
});