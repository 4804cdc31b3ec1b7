/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_D8Inputs */

const en_figures_define_d8 = /** @type {(inputs: Figures_Define_D8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Found in review to be deceased or outside the charter.`)
};

const es_figures_define_d8 = /** @type {(inputs: Figures_Define_D8Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`En la revisión se vio que habían fallecido o quedaban fuera del mandato.`)
};

/**
* | output |
* | --- |
* | "Found in review to be deceased or outside the charter." |
*
* @param {Figures_Define_D8Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_d8 = /** @type {((inputs?: Figures_Define_D8Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D8Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_d8(inputs)
	return en_figures_define_d8(inputs)
});