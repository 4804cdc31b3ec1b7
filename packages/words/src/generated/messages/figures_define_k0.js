/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_K0Inputs */

const en_figures_define_k0 = /** @type {(inputs: Figures_Define_K0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Starting persons and members that the memo of the network names. They are not tested and are in no count of what was found.`)
};

const es_figures_define_k0 = /** @type {(inputs: Figures_Define_K0Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Personas de partida y miembros que nombra la ficha de la red. No se someten a prueba ni cuentan como halladas.`)
};

/**
* | output |
* | --- |
* | "Starting persons and members that the memo of the network names. They are not tested and are in no count of what was found." |
*
* @param {Figures_Define_K0Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_k0 = /** @type {((inputs?: Figures_Define_K0Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_K0Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_k0(inputs)
	return en_figures_define_k0(inputs)
});