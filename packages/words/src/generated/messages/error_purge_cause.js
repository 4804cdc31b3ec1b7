/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Purge_CauseInputs */

const en_error_purge_cause = /** @type {(inputs: Error_Purge_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A purge needs its --cause.`)
};

const es_error_purge_cause = /** @type {(inputs: Error_Purge_CauseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Una eliminación necesita su --cause.`)
};

/**
* | output |
* | --- |
* | "A purge needs its --cause." |
*
* @param {Error_Purge_CauseInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_purge_cause = /** @type {((inputs?: Error_Purge_CauseInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Purge_CauseInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_purge_cause(inputs)
	return en_error_purge_cause(inputs)
});