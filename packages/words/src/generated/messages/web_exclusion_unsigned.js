/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Web_Exclusion_UnsignedInputs */

const en_web_exclusion_unsigned = /** @type {(inputs: Web_Exclusion_UnsignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waits for two signatures; nobody is left out yet.`)
};

const es_web_exclusion_unsigned = /** @type {(inputs: Web_Exclusion_UnsignedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Espera dos firmas; aún no se excluye a nadie.`)
};

/**
* | output |
* | --- |
* | "Waits for two signatures; nobody is left out yet." |
*
* @param {Web_Exclusion_UnsignedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_exclusion_unsigned = /** @type {((inputs?: Web_Exclusion_UnsignedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Exclusion_UnsignedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_exclusion_unsigned(inputs)
	return en_web_exclusion_unsigned(inputs)
});