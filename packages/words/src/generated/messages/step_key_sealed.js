/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Key_SealedInputs */

const en_step_key_sealed = /** @type {(inputs: Step_Key_SealedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It opens with the passphrase alone; nobody can open it for you if you lose that.`)
};

const es_step_key_sealed = /** @type {(inputs: Step_Key_SealedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Solo se abre con la contraseña; nadie puede abrirla por usted si la pierde.`)
};

/**
* | output |
* | --- |
* | "It opens with the passphrase alone; nobody can open it for you if you lose that." |
*
* @param {Step_Key_SealedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_key_sealed = /** @type {((inputs?: Step_Key_SealedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_SealedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_key_sealed(inputs)
	return en_step_key_sealed(inputs)
});