/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_First_NoteInputs */

const en_figures_first_note = /** @type {(inputs: Figures_First_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`These are not parts of one whole: a person can be counted in several rows.`)
};

const es_figures_first_note = /** @type {(inputs: Figures_First_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No son partes de un todo: una persona puede contarse en varias filas.`)
};

/**
* | output |
* | --- |
* | "These are not parts of one whole: a person can be counted in several rows." |
*
* @param {Figures_First_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_first_note = /** @type {((inputs?: Figures_First_NoteInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_First_NoteInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_first_note(inputs)
	return en_figures_first_note(inputs)
});