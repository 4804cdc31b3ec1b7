/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_Outcome_Unknown_TodoInputs */

const en_error_outcome_unknown_todo = /** @type {(inputs: Error_Outcome_Unknown_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Outcomes are D1 to D8 or their names; \`lookback review decide --help\` lists them.`)
};

const es_error_outcome_unknown_todo = /** @type {(inputs: Error_Outcome_Unknown_TodoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los resultados son D1 a D8 o sus nombres; \`lookback review decide --help\` los enumera.`)
};

/**
* | output |
* | --- |
* | "Outcomes are D1 to D8 or their names; `lookback review decide --help` lists them." |
*
* @param {Error_Outcome_Unknown_TodoInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_outcome_unknown_todo = /** @type {((inputs?: Error_Outcome_Unknown_TodoInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Outcome_Unknown_TodoInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_outcome_unknown_todo(inputs)
	return en_error_outcome_unknown_todo(inputs)
});