/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Truth_NoteInputs */

const en_figures_truth_note = /** @type {(inputs: Figures_Truth_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only a simulation knows the truth. Nothing on this screen is part of a publication.`)
};

const es_figures_truth_note = /** @type {(inputs: Figures_Truth_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Solo una simulación conoce la verdad. Nada de esta pantalla forma parte de una publicación.`)
};

/**
* | output |
* | --- |
* | "Only a simulation knows the truth. Nothing on this screen is part of a publication." |
*
* @param {Figures_Truth_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_note = /** @type {((inputs?: Figures_Truth_NoteInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_NoteInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_note(inputs)
	return en_figures_truth_note(inputs)
});