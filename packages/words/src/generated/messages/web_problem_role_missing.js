/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Role_MissingInputs */

const en_web_problem_role_missing = /** @type {(inputs: Web_Problem_Role_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The role of this key may not do this.`)
};

const es_web_problem_role_missing = /** @type {(inputs: Web_Problem_Role_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El cargo de esta clave no permite hacer esto.`)
};

/**
* | output |
* | --- |
* | "The role of this key may not do this." |
*
* @param {Web_Problem_Role_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_role_missing = /** @type {((inputs?: Web_Problem_Role_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Role_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_role_missing(inputs)
	return en_web_problem_role_missing(inputs)
});