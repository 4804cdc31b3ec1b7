/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Bad_Port_TodoInputs */

const en_error_bad_port_todo = /** @type {(inputs: Error_Bad_Port_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a number from 0 to 65535.`)
};

const es_error_bad_port_todo = /** @type {(inputs: Error_Bad_Port_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique un número de 0 a 65535.`)
};

/**
* | output |
* | --- |
* | "Give a number from 0 to 65535." |
*
* @param {Error_Bad_Port_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_bad_port_todo = /** @type {((inputs?: Error_Bad_Port_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Port_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_bad_port_todo(inputs)
	return en_error_bad_port_todo(inputs)
});