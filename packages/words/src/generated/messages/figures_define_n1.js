/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_N1Inputs */

const en_figures_define_n1 = /** @type {(inputs: Figures_Define_N1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Of the persons with a link to review, those who used at least one detail of the network. One use cannot be tested by counting.`)
};

const es_figures_define_n1 = /** @type {(inputs: Figures_Define_N1Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De las personas con un vínculo por examinar, las que usaron al menos un dato de la red. Un solo uso no se puede someter a prueba contando.`)
};

/**
* | output |
* | --- |
* | "Of the persons with a link to review, those who used at least one detail of the network. One use cannot be tested by counting." |
*
* @param {Figures_Define_N1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_n1 = /** @type {((inputs?: Figures_Define_N1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_N1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_n1(inputs)
	return en_figures_define_n1(inputs)
});