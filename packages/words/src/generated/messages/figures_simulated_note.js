/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Simulated_NoteInputs */

const en_figures_simulated_note = /** @type {(inputs: Figures_Simulated_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The people, the files and the decisions on this page are invented; scripted keys decided.`)
};

const es_figures_simulated_note = /** @type {(inputs: Figures_Simulated_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Las personas, los archivos y las decisiones de esta página son inventados; decidieron claves automáticas.`)
};

/**
* | output |
* | --- |
* | "The people, the files and the decisions on this page are invented; scripted keys decided." |
*
* @param {Figures_Simulated_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_simulated_note = /** @type {((inputs?: Figures_Simulated_NoteInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Simulated_NoteInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_simulated_note(inputs)
	return en_figures_simulated_note(inputs)
});