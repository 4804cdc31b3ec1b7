/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Passphrase_DiffersInputs */

const en_error_passphrase_differs = /** @type {(inputs: Error_Passphrase_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The two passphrases differ; nothing was written.`)
};

const es_error_passphrase_differs = /** @type {(inputs: Error_Passphrase_DiffersInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las dos contraseñas difieren; no se escribió nada.`)
};

/**
* | output |
* | --- |
* | "The two passphrases differ; nothing was written." |
*
* @param {Error_Passphrase_DiffersInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_passphrase_differs = /** @type {((inputs?: Error_Passphrase_DiffersInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Passphrase_DiffersInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_passphrase_differs(inputs)
	return en_error_passphrase_differs(inputs)
});