/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Mothername1Inputs */

const en_web_field_mothername1 = /** @type {(inputs: Web_Field_Mothername1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`mother's name`)
};

const es_web_field_mothername1 = /** @type {(inputs: Web_Field_Mothername1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`nombre de la madre`)
};

/**
* | output |
* | --- |
* | "mother's name" |
*
* @param {Web_Field_Mothername1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
const web_field_mothername1 = /** @type {((inputs?: Web_Field_Mothername1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Mothername1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_mothername1(inputs)
	return en_web_field_mothername1(inputs)
});
export { web_field_mothername1 as "web_field_motherName" }