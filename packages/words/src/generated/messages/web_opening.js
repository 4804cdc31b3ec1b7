/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_OpeningInputs */

const en_web_opening = /** @type {(inputs: Web_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The workspace is being opened.`)
};

const es_web_opening = /** @type {(inputs: Web_OpeningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Se está abriendo el espacio de trabajo.`)
};

/**
* | output |
* | --- |
* | "The workspace is being opened." |
*
* @param {Web_OpeningInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_opening = /** @type {((inputs?: Web_OpeningInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_OpeningInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_opening(inputs)
	return en_web_opening(inputs)
});