/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Recorded_SecondInputs */

const en_web_recorded_second = /** @type {(inputs: Web_Recorded_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recorded. A second reader is needed.`)
};

const es_web_recorded_second = /** @type {(inputs: Web_Recorded_SecondInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registrado. Hace falta un segundo lector.`)
};

/**
* | output |
* | --- |
* | "Recorded. A second reader is needed." |
*
* @param {Web_Recorded_SecondInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_recorded_second = /** @type {((inputs?: Web_Recorded_SecondInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Recorded_SecondInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_recorded_second(inputs)
	return en_web_recorded_second(inputs)
});