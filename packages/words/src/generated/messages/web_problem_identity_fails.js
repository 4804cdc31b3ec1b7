/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Identity_FailsInputs */

const en_web_problem_identity_fails = /** @type {(inputs: Web_Problem_Identity_FailsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The figures do not add up; a publication is refused until they do.`)
};

const es_web_problem_identity_fails = /** @type {(inputs: Web_Problem_Identity_FailsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las cifras no cuadran; no se publica hasta que cuadren.`)
};

/**
* | output |
* | --- |
* | "The figures do not add up; a publication is refused until they do." |
*
* @param {Web_Problem_Identity_FailsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_identity_fails = /** @type {((inputs?: Web_Problem_Identity_FailsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Identity_FailsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_identity_fails(inputs)
	return en_web_problem_identity_fails(inputs)
});