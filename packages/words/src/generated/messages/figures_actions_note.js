/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ events: NonNullable<unknown> }} Figures_Actions_NoteInputs */

const en_figures_actions_note = /** @type {(inputs: Figures_Actions_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Behind “arrested at least once” stand ${i?.events} arrest events. An action is a dated claim about what an authority or institution did: never an outcome, never evidence of a link.`)
};

const es_figures_actions_note = /** @type {(inputs: Figures_Actions_NoteInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Detrás de «arrestadas al menos una vez» hay ${i?.events} arrestos registrados. Una actuación es un dato fechado sobre lo que hizo una autoridad o institución: nunca un resultado, nunca prueba de un vínculo.`)
};

/**
* | output |
* | --- |
* | "Behind “arrested at least once” stand {events} arrest events. An action is a dated claim about what an authority or institution did: never an outcome, never ..." |
*
* @param {Figures_Actions_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_actions_note = /** @type {((inputs: Figures_Actions_NoteInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Actions_NoteInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_actions_note(inputs)
	return en_figures_actions_note(inputs)
});