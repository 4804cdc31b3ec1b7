/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Weight_TodoInputs */

const en_error_weight_todo = /** @type {(inputs: Error_Weight_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Weights are numbers of 0 or more.`)
};

const es_error_weight_todo = /** @type {(inputs: Error_Weight_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los pesos son números desde 0.`)
};

/**
* | output |
* | --- |
* | "Weights are numbers of 0 or more." |
*
* @param {Error_Weight_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_weight_todo = /** @type {((inputs?: Error_Weight_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Weight_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_weight_todo(inputs)
	return en_error_weight_todo(inputs)
});