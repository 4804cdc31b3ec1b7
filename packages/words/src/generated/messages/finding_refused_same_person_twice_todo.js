/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Finding_Refused_Same_Person_Twice_TodoInputs */

const en_finding_refused_same_person_twice_todo = /** @type {(inputs: Finding_Refused_Same_Person_Twice_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Let a second person do it, with a key of their own.`)
};

const es_finding_refused_same_person_twice_todo = /** @type {(inputs: Finding_Refused_Same_Person_Twice_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Que lo haga una segunda persona, con su propia clave.`)
};

/**
* | output |
* | --- |
* | "Let a second person do it, with a key of their own." |
*
* @param {Finding_Refused_Same_Person_Twice_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const finding_refused_same_person_twice_todo = /** @type {((inputs?: Finding_Refused_Same_Person_Twice_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Finding_Refused_Same_Person_Twice_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_finding_refused_same_person_twice_todo(inputs)
	return en_finding_refused_same_person_twice_todo(inputs)
});