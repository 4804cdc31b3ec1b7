/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Act_PlaceInputs */

const en_web_act_place = /** @type {(inputs: Web_Act_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`record where the person is`)
};

const es_web_act_place = /** @type {(inputs: Web_Act_PlaceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`registrar dónde está la persona`)
};

/**
* | output |
* | --- |
* | "record where the person is" |
*
* @param {Web_Act_PlaceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_act_place = /** @type {((inputs?: Web_Act_PlaceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Act_PlaceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_act_place(inputs)
	return en_web_act_place(inputs)
});