/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_W5Inputs */

const en_figures_define_w5 = /** @type {(inputs: Figures_Define_W5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every search that the charter requires was made and answered: no hit.`)
};

const es_figures_define_w5 = /** @type {(inputs: Figures_Define_W5Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todas las búsquedas que exige el mandato se hicieron y contestaron: sin resultado.`)
};

/**
* | output |
* | --- |
* | "Every search that the charter requires was made and answered: no hit." |
*
* @param {Figures_Define_W5Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_w5 = /** @type {((inputs?: Figures_Define_W5Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W5Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_w5(inputs)
	return en_figures_define_w5(inputs)
});