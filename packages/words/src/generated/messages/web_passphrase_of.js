/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Web_Passphrase_OfInputs */

const en_web_passphrase_of = /** @type {(inputs: Web_Passphrase_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Passphrase of ${i?.name}`)
};

const es_web_passphrase_of = /** @type {(inputs: Web_Passphrase_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Frase de acceso de ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Passphrase of {name}" |
*
* @param {Web_Passphrase_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_passphrase_of = /** @type {((inputs: Web_Passphrase_OfInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Passphrase_OfInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_passphrase_of(inputs)
	return en_web_passphrase_of(inputs)
});