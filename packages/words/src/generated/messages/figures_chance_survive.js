/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Figures_Chance_SurviveInputs */

const en_figures_chance_survive = /** @type {(inputs: Figures_Chance_SurviveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persons whose count stands out after correction for many tests at 5 in 100: ${i?.count}.`)
};

const es_figures_chance_survive = /** @type {(inputs: Figures_Chance_SurviveInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Personas cuyo recuento destaca tras corregir por las muchas pruebas al 5 por 100: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Persons whose count stands out after correction for many tests at 5 in 100: {count}." |
*
* @param {Figures_Chance_SurviveInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_chance_survive = /** @type {((inputs: Figures_Chance_SurviveInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_SurviveInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_chance_survive(inputs)
	return en_figures_chance_survive(inputs)
});