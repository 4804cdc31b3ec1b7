/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_LostInputs */

const en_web_problem_lost = /** @type {(inputs: Web_Problem_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The server cannot be reached. Nothing was sent twice; what you typed is kept.`)
};

const es_web_problem_lost = /** @type {(inputs: Web_Problem_LostInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se puede contactar con el servidor. No se ha enviado nada dos veces; lo escrito se conserva.`)
};

/**
* | output |
* | --- |
* | "The server cannot be reached. Nothing was sent twice; what you typed is kept." |
*
* @param {Web_Problem_LostInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_lost = /** @type {((inputs?: Web_Problem_LostInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_LostInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_lost(inputs)
	return en_web_problem_lost(inputs)
});