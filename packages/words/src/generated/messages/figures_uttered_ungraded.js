/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Uttered_UngradedInputs */

const en_figures_uttered_ungraded = /** @type {(inputs: Figures_Uttered_UngradedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not graded`)
};

const es_figures_uttered_ungraded = /** @type {(inputs: Figures_Uttered_UngradedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sin calificar`)
};

/**
* | output |
* | --- |
* | "not graded" |
*
* @param {Figures_Uttered_UngradedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_ungraded = /** @type {((inputs?: Figures_Uttered_UngradedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_UngradedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_ungraded(inputs)
	return en_figures_uttered_ungraded(inputs)
});