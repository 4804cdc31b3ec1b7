/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Key_Name_TodoInputs */

const en_error_key_name_todo = /** @type {(inputs: Error_Key_Name_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use letters, numbers, dots, hyphens and underscores, at most 64.`)
};

const es_error_key_name_todo = /** @type {(inputs: Error_Key_Name_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Use letras, números, puntos, guiones y guiones bajos, 64 como máximo.`)
};

/**
* | output |
* | --- |
* | "Use letters, numbers, dots, hyphens and underscores, at most 64." |
*
* @param {Error_Key_Name_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_key_name_todo = /** @type {((inputs?: Error_Key_Name_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Key_Name_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_key_name_todo(inputs)
	return en_error_key_name_todo(inputs)
});