/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Protected_TodoInputs */

const en_error_protected_todo = /** @type {(inputs: Error_Protected_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Remove it. A protected attribute may help decide who is who, and nothing else.`)
};

const es_error_protected_todo = /** @type {(inputs: Error_Protected_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quítelo. Un atributo protegido puede ayudar a decidir quién es quién, y nada más.`)
};

/**
* | output |
* | --- |
* | "Remove it. A protected attribute may help decide who is who, and nothing else." |
*
* @param {Error_Protected_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_protected_todo = /** @type {((inputs?: Error_Protected_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Protected_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_protected_todo(inputs)
	return en_error_protected_todo(inputs)
});