/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Usage_TodoInputs */

const en_error_usage_todo = /** @type {(inputs: Error_Usage_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`See the same command with --help.`)
};

const es_error_usage_todo = /** @type {(inputs: Error_Usage_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vea la misma orden con --help.`)
};

/**
* | output |
* | --- |
* | "See the same command with --help." |
*
* @param {Error_Usage_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_usage_todo = /** @type {((inputs?: Error_Usage_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Usage_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_usage_todo(inputs)
	return en_error_usage_todo(inputs)
});