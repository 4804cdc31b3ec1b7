/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Same_Person_TwiceInputs */

const en_finding_refused_same_person_twice = /** @type {(inputs: Finding_Refused_Same_Person_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Two different people are needed.`)
};

const es_finding_refused_same_person_twice = /** @type {(inputs: Finding_Refused_Same_Person_TwiceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hacen falta dos personas distintas.`)
};

/**
* | output |
* | --- |
* | "Two different people are needed." |
*
* @param {Finding_Refused_Same_Person_TwiceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_same_person_twice = /** @type {((inputs?: Finding_Refused_Same_Person_TwiceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Same_Person_TwiceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_same_person_twice(inputs)
	return en_finding_refused_same_person_twice(inputs)
});