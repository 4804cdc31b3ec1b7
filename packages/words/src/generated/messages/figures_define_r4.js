/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_R4Inputs */

const en_figures_define_r4 = /** @type {(inputs: Figures_Define_R4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resolved records beyond the first of each person: R1 less P0.`)
};

const es_figures_define_r4 = /** @type {(inputs: Figures_Define_R4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registros atribuidos, aparte del primero de cada persona: R1 menos P0.`)
};

/**
* | output |
* | --- |
* | "Resolved records beyond the first of each person: R1 less P0." |
*
* @param {Figures_Define_R4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_r4 = /** @type {((inputs?: Figures_Define_R4Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R4Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_r4(inputs)
	return en_figures_define_r4(inputs)
});