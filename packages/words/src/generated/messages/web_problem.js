/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_ProblemInputs */

const en_web_problem = /** @type {(inputs: Web_ProblemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This did not work`)
};

const es_web_problem = /** @type {(inputs: Web_ProblemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se ha podido hacer`)
};

/**
* | output |
* | --- |
* | "This did not work" |
*
* @param {Web_ProblemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem = /** @type {((inputs?: Web_ProblemInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ProblemInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem(inputs)
	return en_web_problem(inputs)
});