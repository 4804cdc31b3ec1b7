/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ moved: NonNullable<unknown>, out: NonNullable<unknown>, all: NonNullable<unknown>, partly: NonNullable<unknown> }} Figures_Not_EveryoneInputs */

const en_figures_not_everyone = /** @type {(inputs: Figures_Not_EveryoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} moved is not everyone whom the network moved. Systems not searched: ${i?.out} of ${i?.all}, searched only in part: ${i?.partly}. Who is in no file is in no count.`)
};

const es_figures_not_everyone = /** @type {(inputs: Figures_Not_EveryoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} trasladadas no son todas las que trasladó la red. Sistemas sin consultar: ${i?.out} de ${i?.all}, consultados solo en parte: ${i?.partly}. Quien no está en ningún archivo no está en ningún recuento.`)
};

/**
* | output |
* | --- |
* | "{moved} moved is not everyone whom the network moved. Systems not searched: {out} of {all}, searched only in part: {partly}. Who is in no file is in no count." |
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