/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ moved: NonNullable<unknown>, out: NonNullable<unknown>, all: NonNullable<unknown>, partly: NonNullable<unknown> }} Figures_Not_EveryoneInputs */

const en_figures_not_everyone = /** @type {(inputs: Figures_Not_EveryoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} moved is not everyone whom the network moved: ${i?.out} of ${i?.all} systems were not searched and ${i?.partly} only in part, and who is in no file is in no count.`)
};

const es_figures_not_everyone = /** @type {(inputs: Figures_Not_EveryoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} trasladadas no son todas las que trasladó la red: ${i?.out} de ${i?.all} sistemas no se consultaron y ${i?.partly} solo en parte, y quien no está en ningún archivo no está en ningún recuento.`)
};

/**
* | output |
* | --- |
* | "{moved} moved is not everyone whom the network moved: {out} of {all} systems were not searched and {partly} only in part, and who is in no file is in no count." |
*
* @param {Figures_Not_EveryoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_not_everyone = /** @type {((inputs: Figures_Not_EveryoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_EveryoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_not_everyone(inputs)
	return en_figures_not_everyone(inputs)
});