/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_UntilInputs */

const en_web_field_act_until = /** @type {(inputs: Web_Field_Act_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Until (optional)`)
};

const es_web_field_act_until = /** @type {(inputs: Web_Field_Act_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hasta (opcional)`)
};

/**
* | output |
* | --- |
* | "Until (optional)" |
*
* @param {Web_Field_Act_UntilInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_until = /** @type {((inputs?: Web_Field_Act_UntilInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_UntilInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_until(inputs)
	return en_web_field_act_until(inputs)
});