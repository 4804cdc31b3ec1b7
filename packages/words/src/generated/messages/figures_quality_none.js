/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Quality_NoneInputs */

const en_figures_quality_none = /** @type {(inputs: Figures_Quality_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No quality sample is recorded.`)
};

const es_figures_quality_none = /** @type {(inputs: Figures_Quality_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No consta muestra de calidad.`)
};

/**
* | output |
* | --- |
* | "No quality sample is recorded." |
*
* @param {Figures_Quality_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_quality_none = /** @type {((inputs?: Figures_Quality_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Quality_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_quality_none(inputs)
	return en_figures_quality_none(inputs)
});