/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Not_A_Person_PairInputs */

const en_finding_refused_not_a_person_pair = /** @type {(inputs: Finding_Refused_Not_A_Person_PairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A pair needs two different records.`)
};

const es_finding_refused_not_a_person_pair = /** @type {(inputs: Finding_Refused_Not_A_Person_PairInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un par necesita dos registros distintos.`)
};

/**
* | output |
* | --- |
* | "A pair needs two different records." |
*
* @param {Finding_Refused_Not_A_Person_PairInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_not_a_person_pair = /** @type {((inputs?: Finding_Refused_Not_A_Person_PairInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_A_Person_PairInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_not_a_person_pair(inputs)
	return en_finding_refused_not_a_person_pair(inputs)
});