/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ grade: NonNullable<unknown> }} Web_Say_Hop_GradeInputs */

const en_web_say_hop_grade = /** @type {(inputs: Web_Say_Hop_GradeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`graded ${i?.grade}`)
};

const es_web_say_hop_grade = /** @type {(inputs: Web_Say_Hop_GradeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`con calificación ${i?.grade}`)
};

/**
* | output |
* | --- |
* | "graded {grade}" |
*
* @param {Web_Say_Hop_GradeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const web_say_hop_grade = /** @type {((inputs: Web_Say_Hop_GradeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Web_Say_Hop_GradeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_web_say_hop_grade(inputs)
	return en_web_say_hop_grade(inputs)
});