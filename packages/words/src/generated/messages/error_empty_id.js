/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Empty_IdInputs */

const en_error_empty_id = /** @type {(inputs: Error_Empty_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`the id is empty`)
};

const es_error_empty_id = /** @type {(inputs: Error_Empty_IdInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`el identificador está vacío`)
};

/**
* | output |
* | --- |
* | "the id is empty" |
*
* @param {Error_Empty_IdInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_empty_id = /** @type {((inputs?: Error_Empty_IdInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Empty_IdInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_empty_id(inputs)
	return en_error_empty_id(inputs)
});