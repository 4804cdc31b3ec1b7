/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_L0Inputs */

const en_figures_define_l0 = /** @type {(inputs: Figures_Define_L0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Persons, not declared, for whom no source item shows a use of what the network used or a direct statement.`)
};

const es_figures_define_l0 = /** @type {(inputs: Figures_Define_L0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas no declaradas de las que ningún elemento de las fuentes muestra el uso de lo que usó la red ni una declaración directa.`)
};

/**
* | output |
* | --- |
* | "Persons, not declared, for whom no source item shows a use of what the network used or a direct statement." |
*
* @param {Figures_Define_L0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_l0 = /** @type {((inputs?: Figures_Define_L0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_L0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_l0(inputs)
	return en_figures_define_l0(inputs)
});