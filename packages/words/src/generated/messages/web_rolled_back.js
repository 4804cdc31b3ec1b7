/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Rolled_BackInputs */

const en_web_rolled_back = /** @type {(inputs: Web_Rolled_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It was not recorded. What you typed is still here.`)
};

const es_web_rolled_back = /** @type {(inputs: Web_Rolled_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No se ha registrado. Lo que escribió sigue aquí.`)
};

/**
* | output |
* | --- |
* | "It was not recorded. What you typed is still here." |
*
* @param {Web_Rolled_BackInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_rolled_back = /** @type {((inputs?: Web_Rolled_BackInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Rolled_BackInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_rolled_back(inputs)
	return en_web_rolled_back(inputs)
});