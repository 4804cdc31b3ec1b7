/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_No_Charter_TodoInputs */

const en_error_no_charter_todo = /** @type {(inputs: Error_No_Charter_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it, or run \`lookback init\` in an empty folder and copy the one that it writes.`)
};

const es_error_no_charter_todo = /** @type {(inputs: Error_No_Charter_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbalo, o ejecute \`lookback init\` en una carpeta vacía y copie el que crea.`)
};

/**
* | output |
* | --- |
* | "Write it, or run `lookback init` in an empty folder and copy the one that it writes." |
*
* @param {Error_No_Charter_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_no_charter_todo = /** @type {((inputs?: Error_No_Charter_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_No_Charter_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_no_charter_todo(inputs)
	return en_error_no_charter_todo(inputs)
});