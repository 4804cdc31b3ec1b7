/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Error_One_JudgementInputs */

const en_error_one_judgement = /** @type {(inputs: Error_One_JudgementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Say --same, --different or --unsure, one of them.`)
};

const es_error_one_judgement = /** @type {(inputs: Error_One_JudgementInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Indique --same, --different o --unsure, solo uno de ellos.`)
};

/**
* | output |
* | --- |
* | "Say --same, --different or --unsure, one of them." |
*
* @param {Error_One_JudgementInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_one_judgement = /** @type {((inputs?: Error_One_JudgementInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_One_JudgementInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_one_judgement(inputs)
	return en_error_one_judgement(inputs)
});