/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Purge_Cause_TodoInputs */

const en_error_purge_cause_todo = /** @type {(inputs: Error_Purge_Cause_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say which rule or order.`)
};

const es_error_purge_cause_todo = /** @type {(inputs: Error_Purge_Cause_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Diga qué regla u orden.`)
};

/**
* | output |
* | --- |
* | "Say which rule or order." |
*
* @param {Error_Purge_Cause_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_purge_cause_todo = /** @type {((inputs?: Error_Purge_Cause_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Purge_Cause_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_purge_cause_todo(inputs)
	return en_error_purge_cause_todo(inputs)
});