/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_ChooseInputs */

const en_web_choose = /** @type {(inputs: Web_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose an answer first.`)
};

const es_web_choose = /** @type {(inputs: Web_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elija antes una respuesta.`)
};

/**
* | output |
* | --- |
* | "Choose an answer first." |
*
* @param {Web_ChooseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_choose = /** @type {((inputs?: Web_ChooseInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_ChooseInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_choose(inputs)
	return en_web_choose(inputs)
});