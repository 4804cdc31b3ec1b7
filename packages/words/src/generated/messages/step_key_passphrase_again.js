/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Key_Passphrase_AgainInputs */

const en_step_key_passphrase_again = /** @type {(inputs: Step_Key_Passphrase_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The same again`)
};

const es_step_key_passphrase_again = /** @type {(inputs: Step_Key_Passphrase_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La misma otra vez`)
};

/**
* | output |
* | --- |
* | "The same again" |
*
* @param {Step_Key_Passphrase_AgainInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_key_passphrase_again = /** @type {((inputs?: Step_Key_Passphrase_AgainInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Passphrase_AgainInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_key_passphrase_again(inputs)
	return en_step_key_passphrase_again(inputs)
});