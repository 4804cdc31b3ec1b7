/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Try_No_Longer_One_PersonInputs */

const en_web_try_no_longer_one_person = /** @type {(inputs: Web_Try_No_Longer_One_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The records would no longer be one person.`)
};

const es_web_try_no_longer_one_person = /** @type {(inputs: Web_Try_No_Longer_One_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los registros dejarían de ser una sola persona.`)
};

/**
* | output |
* | --- |
* | "The records would no longer be one person." |
*
* @param {Web_Try_No_Longer_One_PersonInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_try_no_longer_one_person = /** @type {((inputs?: Web_Try_No_Longer_One_PersonInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Try_No_Longer_One_PersonInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_try_no_longer_one_person(inputs)
	return en_web_try_no_longer_one_person(inputs)
});