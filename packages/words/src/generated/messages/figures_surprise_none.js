/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Surprise_NoneInputs */

const en_figures_surprise_none = /** @type {(inputs: Figures_Surprise_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No count of shared details can be tested for this person.`)
};

const es_figures_surprise_none = /** @type {(inputs: Figures_Surprise_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Para esta persona no hay recuento de datos compartidos que se pueda someter a prueba.`)
};

/**
* | output |
* | --- |
* | "No count of shared details can be tested for this person." |
*
* @param {Figures_Surprise_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_surprise_none = /** @type {((inputs?: Figures_Surprise_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_surprise_none(inputs)
	return en_figures_surprise_none(inputs)
});