/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Care_NoneInputs */

const en_web_care_none = /** @type {(inputs: Web_Care_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing has been written down beside the answers.`)
};

const es_web_care_none = /** @type {(inputs: Web_Care_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se ha anotado nada además de las respuestas.`)
};

/**
* | output |
* | --- |
* | "Nothing has been written down beside the answers." |
*
* @param {Web_Care_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_care_none = /** @type {((inputs?: Web_Care_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Care_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_care_none(inputs)
	return en_web_care_none(inputs)
});