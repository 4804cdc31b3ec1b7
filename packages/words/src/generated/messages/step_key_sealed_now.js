/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ file: NonNullable<unknown> }} Step_Key_Sealed_NowInputs */

const en_step_key_sealed_now = /** @type {(inputs: Step_Key_Sealed_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} opens with the new passphrase.`)
};

const es_step_key_sealed_now = /** @type {(inputs: Step_Key_Sealed_NowInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.file} se abre con la nueva contraseña.`)
};

/**
* | output |
* | --- |
* | "{file} opens with the new passphrase." |
*
* @param {Step_Key_Sealed_NowInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_key_sealed_now = /** @type {((inputs: Step_Key_Sealed_NowInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_Sealed_NowInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_key_sealed_now(inputs)
	return en_step_key_sealed_now(inputs)
});