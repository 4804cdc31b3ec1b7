/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_D4Inputs */

const en_figures_define_d4 = /** @type {(inputs: Figures_Define_D4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Referred as possible victim, child or witness at risk. While protection lasts it stands before any other outcome.`)
};

const es_figures_define_d4 = /** @type {(inputs: Figures_Define_D4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Derivadas como posible víctima, menor o testigo en riesgo. Mientras dura la protección prevalece sobre cualquier otro resultado.`)
};

/**
* | output |
* | --- |
* | "Referred as possible victim, child or witness at risk. While protection lasts it stands before any other outcome." |
*
* @param {Figures_Define_D4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_d4 = /** @type {((inputs?: Figures_Define_D4Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D4Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_d4(inputs)
	return en_figures_define_d4(inputs)
});