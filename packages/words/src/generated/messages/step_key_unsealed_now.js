/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Step_Key_Unsealed_NowInputs */

const en_step_key_unsealed_now = /** @type {(inputs: Step_Key_Unsealed_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} has no passphrase now.`)
};

const es_step_key_unsealed_now = /** @type {(inputs: Step_Key_Unsealed_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} ya no tiene contraseña.`)
};

/**
* | output |
* | --- |
* | "{file} has no passphrase now." |
*
* @param {Step_Key_Unsealed_NowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_key_unsealed_now = /** @type {((inputs: Step_Key_Unsealed_NowInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Unsealed_NowInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_key_unsealed_now(inputs)
	return en_step_key_unsealed_now(inputs)
});