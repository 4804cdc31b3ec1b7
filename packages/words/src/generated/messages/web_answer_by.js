/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ part: NonNullable<unknown>, name: NonNullable<unknown>, date: NonNullable<unknown> }} Web_Answer_ByInputs */

const en_web_answer_by = /** @type {(inputs: Web_Answer_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.part}, ${i?.name}, ${i?.date}`)
};

const es_web_answer_by = /** @type {(inputs: Web_Answer_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.part}, ${i?.name}, ${i?.date}`)
};

/**
* | output |
* | --- |
* | "{part}, {name}, {date}" |
*
* @param {Web_Answer_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_answer_by = /** @type {((inputs: Web_Answer_ByInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Answer_ByInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_answer_by(inputs)
	return en_web_answer_by(inputs)
});