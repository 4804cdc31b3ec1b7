/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Step_Key_KeepInputs */

const en_step_key_keep = /** @type {(inputs: Step_Key_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whoever has this file decides in its name: keep it to yourself and make a copy that you can find.`)
};

const es_step_key_keep = /** @type {(inputs: Step_Key_KeepInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quien tenga este archivo decide en su nombre: guárdelo para sí y haga una copia que pueda encontrar.`)
};

/**
* | output |
* | --- |
* | "Whoever has this file decides in its name: keep it to yourself and make a copy that you can find." |
*
* @param {Step_Key_KeepInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const step_key_keep = /** @type {((inputs?: Step_Key_KeepInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Step_Key_KeepInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_step_key_keep(inputs)
	return en_step_key_keep(inputs)
});