/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Outcome_Not_The_PersonInputs */

const en_web_outcome_not_the_person = /** @type {(inputs: Web_Outcome_Not_The_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not the person`)
};

const es_web_outcome_not_the_person = /** @type {(inputs: Web_Outcome_Not_The_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no es la persona`)
};

/**
* | output |
* | --- |
* | "not the person" |
*
* @param {Web_Outcome_Not_The_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_outcome_not_the_person = /** @type {((inputs?: Web_Outcome_Not_The_PersonInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Outcome_Not_The_PersonInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_outcome_not_the_person(inputs)
	return en_web_outcome_not_the_person(inputs)
});