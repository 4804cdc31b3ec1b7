/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ number: NonNullable<unknown>, date: NonNullable<unknown> }} Figures_Difference_HeadingInputs */

const en_figures_difference_heading = /** @type {(inputs: Figures_Difference_HeadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Difference to publication ${i?.number} of ${i?.date}`)
};

const es_figures_difference_heading = /** @type {(inputs: Figures_Difference_HeadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Diferencia con la publicación ${i?.number} del ${i?.date}`)
};

/**
* | output |
* | --- |
* | "Difference to publication {number} of {date}" |
*
* @param {Figures_Difference_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_difference_heading = /** @type {((inputs: Figures_Difference_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Difference_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_difference_heading(inputs)
	return en_figures_difference_heading(inputs)
});