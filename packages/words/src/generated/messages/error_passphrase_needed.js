/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Passphrase_NeededInputs */

const en_error_passphrase_needed = /** @type {(inputs: Error_Passphrase_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody can type a passphrase here.`)
};

const es_error_passphrase_needed = /** @type {(inputs: Error_Passphrase_NeededInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aquí nadie puede teclear una contraseña.`)
};

/**
* | output |
* | --- |
* | "Nobody can type a passphrase here." |
*
* @param {Error_Passphrase_NeededInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_passphrase_needed = /** @type {((inputs?: Error_Passphrase_NeededInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Passphrase_NeededInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_passphrase_needed(inputs)
	return en_error_passphrase_needed(inputs)
});