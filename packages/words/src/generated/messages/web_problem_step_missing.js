/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Step_MissingInputs */

const en_web_problem_step_missing = /** @type {(inputs: Web_Problem_Step_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A step has not been run yet: run it on the command line.`)
};

const es_web_problem_step_missing = /** @type {(inputs: Web_Problem_Step_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Falta ejecutar un paso: ejecútelo en la línea de órdenes.`)
};

/**
* | output |
* | --- |
* | "A step has not been run yet: run it on the command line." |
*
* @param {Web_Problem_Step_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_step_missing = /** @type {((inputs?: Web_Problem_Step_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Step_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_step_missing(inputs)
	return en_web_problem_step_missing(inputs)
});