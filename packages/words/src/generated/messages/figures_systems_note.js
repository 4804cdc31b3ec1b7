/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Systems_NoteInputs */

const en_figures_systems_note = /** @type {(inputs: Figures_Systems_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who appears only in a system that was not searched is in no number of this page.`)
};

const es_figures_systems_note = /** @type {(inputs: Figures_Systems_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quien solo aparece en un sistema no consultado no está en ningún número de esta página.`)
};

/**
* | output |
* | --- |
* | "Who appears only in a system that was not searched is in no number of this page." |
*
* @param {Figures_Systems_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_systems_note = /** @type {((inputs?: Figures_Systems_NoteInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Systems_NoteInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_systems_note(inputs)
	return en_figures_systems_note(inputs)
});