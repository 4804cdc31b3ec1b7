/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Role_May_NotInputs */

const en_web_problem_role_may_not = /** @type {(inputs: Web_Problem_Role_May_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The role of this key may not do this.`)
};

const es_web_problem_role_may_not = /** @type {(inputs: Web_Problem_Role_May_NotInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`El cargo de esta clave no permite hacer esto.`)
};

/**
* | output |
* | --- |
* | "The role of this key may not do this." |
*
* @param {Web_Problem_Role_May_NotInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_role_may_not = /** @type {((inputs?: Web_Problem_Role_May_NotInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Role_May_NotInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_role_may_not(inputs)
	return en_web_problem_role_may_not(inputs)
});