/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Error_Answer_EmptyInputs */

const en_error_answer_empty = /** @type {(inputs: Error_Answer_EmptyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} is empty.`)
};

const es_error_answer_empty = /** @type {(inputs: Error_Answer_EmptyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.name} está vacío.`)
};

/**
* | output |
* | --- |
* | "{name} is empty." |
*
* @param {Error_Answer_EmptyInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const error_answer_empty = /** @type {((inputs: Error_Answer_EmptyInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Error_Answer_EmptyInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_error_answer_empty(inputs)
	return en_error_answer_empty(inputs)
});