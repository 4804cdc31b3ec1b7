/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Unlock_FileInputs */

const en_web_unlock_file = /** @type {(inputs: Web_Unlock_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Key file`)
};

const es_web_unlock_file = /** @type {(inputs: Web_Unlock_FileInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Archivo de la clave`)
};

/**
* | output |
* | --- |
* | "Key file" |
*
* @param {Web_Unlock_FileInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_unlock_file = /** @type {((inputs?: Web_Unlock_FileInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Unlock_FileInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_unlock_file(inputs)
	return en_web_unlock_file(inputs)
});