/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_BasisInputs */

const en_web_field_act_basis = /** @type {(inputs: Web_Field_Act_BasisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Because of`)
};

const es_web_field_act_basis = /** @type {(inputs: Web_Field_Act_BasisInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A causa de`)
};

/**
* | output |
* | --- |
* | "Because of" |
*
* @param {Web_Field_Act_BasisInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_basis = /** @type {((inputs?: Web_Field_Act_BasisInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_BasisInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_basis(inputs)
	return en_web_field_act_basis(inputs)
});