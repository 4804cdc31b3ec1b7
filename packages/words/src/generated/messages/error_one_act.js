/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_One_ActInputs */

const en_error_one_act = /** @type {(inputs: Error_One_ActInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say --approve or --withdraw, one of them.`)
};

const es_error_one_act = /** @type {(inputs: Error_One_ActInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique --approve o --withdraw, solo uno de ellos.`)
};

/**
* | output |
* | --- |
* | "Say --approve or --withdraw, one of them." |
*
* @param {Error_One_ActInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_one_act = /** @type {((inputs?: Error_One_ActInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_One_ActInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_one_act(inputs)
	return en_error_one_act(inputs)
});