/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown> }} Web_Person_TitleInputs */

const en_web_person_title = /** @type {(inputs: Web_Person_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Person ${i?.id}`)
};

const es_web_person_title = /** @type {(inputs: Web_Person_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persona ${i?.id}`)
};

/**
* | output |
* | --- |
* | "Person {id}" |
*
* @param {Web_Person_TitleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_person_title = /** @type {((inputs: Web_Person_TitleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Person_TitleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_person_title(inputs)
	return en_web_person_title(inputs)
});