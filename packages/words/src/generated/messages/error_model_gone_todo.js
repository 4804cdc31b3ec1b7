/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Model_Gone_TodoInputs */

const en_error_model_gone_todo = /** @type {(inputs: Error_Model_Gone_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put it back, or learn anew with \`lookback resolve --refit\`, which lists every person that changes.`)
};

const es_error_model_gone_todo = /** @type {(inputs: Error_Model_Gone_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Devuélvalo a su sitio, o aprenda de nuevo con \`lookback resolve --refit\`, que enumera cada persona que cambia.`)
};

/**
* | output |
* | --- |
* | "Put it back, or learn anew with `lookback resolve --refit`, which lists every person that changes." |
*
* @param {Error_Model_Gone_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_model_gone_todo = /** @type {((inputs?: Error_Model_Gone_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Model_Gone_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_model_gone_todo(inputs)
	return en_error_model_gone_todo(inputs)
});