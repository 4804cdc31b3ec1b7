/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Rate_TodoInputs */

const en_error_rate_todo = /** @type {(inputs: Error_Rate_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Give a rate as twins=0.05; \`lookback simulate --help\` lists their names.`)
};

const es_error_rate_todo = /** @type {(inputs: Error_Rate_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique una tasa como twins=0.05; \`lookback simulate --help\` enumera sus nombres.`)
};

/**
* | output |
* | --- |
* | "Give a rate as twins=0.05; `lookback simulate --help` lists their names." |
*
* @param {Error_Rate_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_rate_todo = /** @type {((inputs?: Error_Rate_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Rate_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_rate_todo(inputs)
	return en_error_rate_todo(inputs)
});