/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Problem_Leg_MissingInputs */

const en_web_problem_leg_missing = /** @type {(inputs: Web_Problem_Leg_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No item shows a leg of the journey.`)
};

const es_web_problem_leg_missing = /** @type {(inputs: Web_Problem_Leg_MissingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ningún elemento acredita un tramo del viaje.`)
};

/**
* | output |
* | --- |
* | "No item shows a leg of the journey." |
*
* @param {Web_Problem_Leg_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_problem_leg_missing = /** @type {((inputs?: Web_Problem_Leg_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Problem_Leg_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_problem_leg_missing(inputs)
	return en_web_problem_leg_missing(inputs)
});