/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ cohort: NonNullable<unknown> }} Figures_Cross_HeadingInputs */

const en_figures_cross_heading = /** @type {(inputs: Figures_Cross_HeadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Outcome by location, the same ${i?.cohort} persons under review`)
};

const es_figures_cross_heading = /** @type {(inputs: Figures_Cross_HeadingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Resultado por ubicación, las mismas ${i?.cohort} personas en revisión`)
};

/**
* | output |
* | --- |
* | "Outcome by location, the same {cohort} persons under review" |
*
* @param {Figures_Cross_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_cross_heading = /** @type {((inputs: Figures_Cross_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Cross_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_cross_heading(inputs)
	return en_figures_cross_heading(inputs)
});