/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_T1Inputs */

const en_figures_define_t1 = /** @type {(inputs: Figures_Define_T1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons, not declared, who used at least one phone, place, account, document or journey that the memo names, inside its window.`)
};

const es_figures_define_t1 = /** @type {(inputs: Figures_Define_T1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas no declaradas que usaron al menos un teléfono, lugar, cuenta, documento o viaje que nombra la ficha, dentro de su periodo.`)
};

/**
* | output |
* | --- |
* | "Persons, not declared, who used at least one phone, place, account, document or journey that the memo names, inside its window." |
*
* @param {Figures_Define_T1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_t1 = /** @type {((inputs?: Figures_Define_T1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_T1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_t1(inputs)
	return en_figures_define_t1(inputs)
});