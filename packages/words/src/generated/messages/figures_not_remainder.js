/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ moved: NonNullable<unknown>, arrested: NonNullable<unknown>, unknown: NonNullable<unknown> }} Figures_Not_RemainderInputs */

const en_figures_not_remainder = /** @type {(inputs: Figures_Not_RemainderInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} moved, ${i?.arrested} arrested and ${i?.unknown} unknown after search count different things; nothing follows from taking one from another.`)
};

const es_figures_not_remainder = /** @type {(inputs: Figures_Not_RemainderInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.moved} trasladadas, ${i?.arrested} arrestadas y ${i?.unknown} en paradero desconocido tras búsqueda cuentan cosas distintas; de restar una a otra no se sigue nada.`)
};

/**
* | output |
* | --- |
* | "{moved} moved, {arrested} arrested and {unknown} unknown after search count different things; nothing follows from taking one from another." |
*
* @param {Figures_Not_RemainderInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_not_remainder = /** @type {((inputs: Figures_Not_RemainderInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_RemainderInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_not_remainder(inputs)
	return en_figures_not_remainder(inputs)
});