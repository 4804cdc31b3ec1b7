/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_X4aInputs */

const en_figures_define_x4a = /** @type {(inputs: Figures_Define_X4aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every network detail of the person is a place or number that many unrelated people use, and there is no direct record. By a charter rule approved by two people; sampled with the cleared.`)
};

const es_figures_define_x4a = /** @type {(inputs: Figures_Define_X4aInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Todos los datos de la red de la persona son lugares o números que usa mucha gente sin relación, y no hay registro directo. Por una regla del mandato aprobada por dos personas; se muestrean con los descartados.`)
};

/**
* | output |
* | --- |
* | "Every network detail of the person is a place or number that many unrelated people use, and there is no direct record. By a charter rule approved by two peop..." |
*
* @param {Figures_Define_X4aInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_x4a = /** @type {((inputs?: Figures_Define_X4aInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X4aInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_x4a(inputs)
	return en_figures_define_x4a(inputs)
});