/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_CInputs */

const en_figures_define_c = /** @type {(inputs: Figures_Define_CInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons with a link to review who were not excluded before review: the cohort. Being under review says nothing about what a person did.`)
};

const es_figures_define_c = /** @type {(inputs: Figures_Define_CInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas con un vínculo por examinar que no fueron excluidas antes de la revisión: la cohorte. Estar en revisión no dice nada de lo que hizo una persona.`)
};

/**
* | output |
* | --- |
* | "Persons with a link to review who were not excluded before review: the cohort. Being under review says nothing about what a person did." |
*
* @param {Figures_Define_CInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_c = /** @type {((inputs?: Figures_Define_CInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_CInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_c(inputs)
	return en_figures_define_c(inputs)
});