/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Rules_NoteInputs */

const en_figures_rules_note = /** @type {(inputs: Figures_Rules_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A count of a rule over outcomes. It is not a status of any person, and never what is left over.`)
};

const es_figures_rules_note = /** @type {(inputs: Figures_Rules_NoteInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un recuento de una regla sobre resultados. No es una condición de ninguna persona, ni nunca lo que sobra.`)
};

/**
* | output |
* | --- |
* | "A count of a rule over outcomes. It is not a status of any person, and never what is left over." |
*
* @param {Figures_Rules_NoteInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_rules_note = /** @type {((inputs?: Figures_Rules_NoteInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Rules_NoteInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_rules_note(inputs)
	return en_figures_rules_note(inputs)
});