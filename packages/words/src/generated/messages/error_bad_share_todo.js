/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Bad_Share_TodoInputs */

const en_error_bad_share_todo = /** @type {(inputs: Error_Bad_Share_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write it as 0.05.`)
};

const es_error_bad_share_todo = /** @type {(inputs: Error_Bad_Share_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Escríbala así: 0.05.`)
};

/**
* | output |
* | --- |
* | "Write it as 0.05." |
*
* @param {Error_Bad_Share_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_bad_share_todo = /** @type {((inputs?: Error_Bad_Share_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Bad_Share_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_bad_share_todo(inputs)
	return en_error_bad_share_todo(inputs)
});