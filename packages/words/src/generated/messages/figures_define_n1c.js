/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_N1cInputs */

const en_figures_define_n1c = /** @type {(inputs: Figures_Define_N1cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons under review, those who used at least one detail of the network. One use cannot be tested by counting.`)
};

const es_figures_define_n1c = /** @type {(inputs: Figures_Define_N1cInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas en revisión, las que usaron al menos un dato de la red. Un solo uso no se puede someter a prueba contando.`)
};

/**
* | output |
* | --- |
* | "Of the persons under review, those who used at least one detail of the network. One use cannot be tested by counting." |
*
* @param {Figures_Define_N1cInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_n1c = /** @type {((inputs?: Figures_Define_N1cInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N1cInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_n1c(inputs)
	return en_figures_define_n1c(inputs)
});