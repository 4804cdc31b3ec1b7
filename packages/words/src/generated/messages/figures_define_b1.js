/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_B1Inputs */

const en_figures_define_b1 = /** @type {(inputs: Figures_Define_B1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons under review with at least one adverse action after first knowledge of the network and before a settled decision, because of the network or for no stated reason.`)
};

const es_figures_define_b1 = /** @type {(inputs: Figures_Define_B1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas en revisión con al menos una actuación adversa tras el primer conocimiento de la red y antes de una decisión firme, a causa de la red o sin motivo indicado.`)
};

/**
* | output |
* | --- |
* | "Persons under review with at least one adverse action after first knowledge of the network and before a settled decision, because of the network or for no st..." |
*
* @param {Figures_Define_B1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_b1 = /** @type {((inputs?: Figures_Define_B1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_B1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_b1(inputs)
	return en_figures_define_b1(inputs)
});