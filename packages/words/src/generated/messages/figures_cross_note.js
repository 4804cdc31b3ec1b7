/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Cross_NoteInputs */

const en_figures_cross_note = /** @type {(inputs: Figures_Cross_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Rows and columns add up on the lists of persons, not only on the totals.`)
};

const es_figures_cross_note = /** @type {(inputs: Figures_Cross_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Filas y columnas suman sobre las listas de personas, no solo en los totales.`)
};

/**
* | output |
* | --- |
* | "Rows and columns add up on the lists of persons, not only on the totals." |
*
* @param {Figures_Cross_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_cross_note = /** @type {((inputs?: Figures_Cross_NoteInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Cross_NoteInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_cross_note(inputs)
	return en_figures_cross_note(inputs)
});