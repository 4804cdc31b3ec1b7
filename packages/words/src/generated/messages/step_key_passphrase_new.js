/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Key_Passphrase_NewInputs */

const en_step_key_passphrase_new = /** @type {(inputs: Step_Key_Passphrase_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New passphrase`)
};

const es_step_key_passphrase_new = /** @type {(inputs: Step_Key_Passphrase_NewInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nueva contraseña`)
};

/**
* | output |
* | --- |
* | "New passphrase" |
*
* @param {Step_Key_Passphrase_NewInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_key_passphrase_new = /** @type {((inputs?: Step_Key_Passphrase_NewInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Passphrase_NewInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_key_passphrase_new(inputs)
	return en_step_key_passphrase_new(inputs)
});