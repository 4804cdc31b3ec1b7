/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Difference_NoteInputs */

const en_figures_difference_note = /** @type {(inputs: Figures_Difference_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Later = earlier + added − removed, on the lists.`)
};

const es_figures_difference_note = /** @type {(inputs: Figures_Difference_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Posterior = anterior + añadidas − retiradas, sobre las listas.`)
};

/**
* | output |
* | --- |
* | "Later = earlier + added − removed, on the lists." |
*
* @param {Figures_Difference_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_difference_note = /** @type {((inputs?: Figures_Difference_NoteInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Difference_NoteInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_difference_note(inputs)
	return en_figures_difference_note(inputs)
});