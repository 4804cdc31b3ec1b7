/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_X4bInputs */

const en_figures_define_x4b = /** @type {(inputs: Figures_Define_X4bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What the person shares is no more than chance alone would give. By a charter rule approved by two people; sampled with the cleared.`)
};

const es_figures_define_x4b = /** @type {(inputs: Figures_Define_X4bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que la persona comparte no supera lo que daría el azar. Por una regla del mandato aprobada por dos personas; se muestrean con los descartados.`)
};

/**
* | output |
* | --- |
* | "What the person shares is no more than chance alone would give. By a charter rule approved by two people; sampled with the cleared." |
*
* @param {Figures_Define_X4bInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_x4b = /** @type {((inputs?: Figures_Define_X4bInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X4bInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_x4b(inputs)
	return en_figures_define_x4b(inputs)
});