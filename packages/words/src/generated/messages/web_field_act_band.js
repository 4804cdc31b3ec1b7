/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Field_Act_BandInputs */

const en_web_field_act_band = /** @type {(inputs: Web_Field_Act_BandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Band`)
};

const es_web_field_act_band = /** @type {(inputs: Web_Field_Act_BandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Franja`)
};

/**
* | output |
* | --- |
* | "Band" |
*
* @param {Web_Field_Act_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_field_act_band = /** @type {((inputs?: Web_Field_Act_BandInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Field_Act_BandInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_field_act_band(inputs)
	return en_web_field_act_band(inputs)
});