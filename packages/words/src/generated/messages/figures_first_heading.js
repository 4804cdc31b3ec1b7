/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_First_HeadingInputs */

const en_figures_first_heading = /** @type {(inputs: Figures_First_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The numbers of this page, defined`)
};

const es_figures_first_heading = /** @type {(inputs: Figures_First_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los números de esta página, definidos`)
};

/**
* | output |
* | --- |
* | "The numbers of this page, defined" |
*
* @param {Figures_First_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_first_heading = /** @type {((inputs?: Figures_First_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_First_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_first_heading(inputs)
	return en_figures_first_heading(inputs)
});