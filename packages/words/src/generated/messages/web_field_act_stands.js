/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_StandsInputs */

const en_web_field_act_stands = /** @type {(inputs: Web_Field_Act_StandsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Where it stands: file and page or row`)
};

const es_web_field_act_stands = /** @type {(inputs: Web_Field_Act_StandsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dónde consta: archivo y página o fila`)
};

/**
* | output |
* | --- |
* | "Where it stands: file and page or row" |
*
* @param {Web_Field_Act_StandsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_stands = /** @type {((inputs?: Web_Field_Act_StandsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_StandsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_stands(inputs)
	return en_web_field_act_stands(inputs)
});