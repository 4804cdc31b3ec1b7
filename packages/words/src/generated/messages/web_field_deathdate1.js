/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Deathdate1Inputs */

const en_web_field_deathdate1 = /** @type {(inputs: Web_Field_Deathdate1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`died`)
};

const es_web_field_deathdate1 = /** @type {(inputs: Web_Field_Deathdate1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fallecimiento`)
};

/**
* | output |
* | --- |
* | "died" |
*
* @param {Web_Field_Deathdate1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_field_deathdate1 = /** @type {((inputs?: Web_Field_Deathdate1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Deathdate1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_deathdate1(inputs)
	return en_web_field_deathdate1(inputs)
});
export { web_field_deathdate1 as "web_field_deathDate" }