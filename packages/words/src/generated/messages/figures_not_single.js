/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ one: NonNullable<unknown> }} Figures_Not_SingleInputs */

const en_figures_not_single = /** @type {(inputs: Figures_Not_SingleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Among the ${i?.one} with one or more details, a single shared detail proves no acquaintance: who used a phone or a house used it.`)
};

const es_figures_not_single = /** @type {(inputs: Figures_Not_SingleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Entre las ${i?.one} con uno o más datos, un solo dato compartido no prueba que se conozcan: quien usó un teléfono o una casa, lo usó.`)
};

/**
* | output |
* | --- |
* | "Among the {one} with one or more details, a single shared detail proves no acquaintance: who used a phone or a house used it." |
*
* @param {Figures_Not_SingleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_not_single = /** @type {((inputs: Figures_Not_SingleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_SingleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_not_single(inputs)
	return en_figures_not_single(inputs)
});