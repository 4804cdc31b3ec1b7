/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Step_Key_Passphrase_OfInputs */

const en_step_key_passphrase_of = /** @type {(inputs: Step_Key_Passphrase_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Passphrase of ${i?.file}`)
};

const es_step_key_passphrase_of = /** @type {(inputs: Step_Key_Passphrase_OfInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Contraseña de ${i?.file}`)
};

/**
* | output |
* | --- |
* | "Passphrase of {file}" |
*
* @param {Step_Key_Passphrase_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_key_passphrase_of = /** @type {((inputs: Step_Key_Passphrase_OfInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Passphrase_OfInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_key_passphrase_of(inputs)
	return en_step_key_passphrase_of(inputs)
});