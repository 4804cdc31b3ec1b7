/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ grade: NonNullable<unknown> }} Figures_Uttered_GradeInputs */

const en_figures_uttered_grade = /** @type {(inputs: Figures_Uttered_GradeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`graded ${i?.grade}`)
};

const es_figures_uttered_grade = /** @type {(inputs: Figures_Uttered_GradeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`calificada ${i?.grade}`)
};

/**
* | output |
* | --- |
* | "graded {grade}" |
*
* @param {Figures_Uttered_GradeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_grade = /** @type {((inputs: Figures_Uttered_GradeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_GradeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_grade(inputs)
	return en_figures_uttered_grade(inputs)
});