/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Not_A_Person_Pair_TodoInputs */

const en_finding_refused_not_a_person_pair_todo = /** @type {(inputs: Finding_Refused_Not_A_Person_Pair_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give two record ids.`)
};

const es_finding_refused_not_a_person_pair_todo = /** @type {(inputs: Finding_Refused_Not_A_Person_Pair_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique dos registros.`)
};

/**
* | output |
* | --- |
* | "Give two record ids." |
*
* @param {Finding_Refused_Not_A_Person_Pair_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_not_a_person_pair_todo = /** @type {((inputs?: Finding_Refused_Not_A_Person_Pair_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Not_A_Person_Pair_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_not_a_person_pair_todo(inputs)
	return en_finding_refused_not_a_person_pair_todo(inputs)
});