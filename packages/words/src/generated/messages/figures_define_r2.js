/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_R2Inputs */

const en_figures_define_r2 = /** @type {(inputs: Figures_Define_R2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Readable records with nothing beyond a name, or too little: they make no person.`)
};

const es_figures_define_r2 = /** @type {(inputs: Figures_Define_R2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Registros legibles que solo tienen un nombre, o demasiado poco: no forman ninguna persona.`)
};

/**
* | output |
* | --- |
* | "Readable records with nothing beyond a name, or too little: they make no person." |
*
* @param {Figures_Define_R2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_r2 = /** @type {((inputs?: Figures_Define_R2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_R2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_r2(inputs)
	return en_figures_define_r2(inputs)
});