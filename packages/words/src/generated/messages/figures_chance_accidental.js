/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Figures_Chance_AccidentalInputs */

const en_figures_chance_accidental = /** @type {(inputs: Figures_Chance_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Accidental equalities to expect beside the single uses, from recycled or mistyped numbers: about ${i?.count}.`)
};

const es_figures_chance_accidental = /** @type {(inputs: Figures_Chance_AccidentalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Coincidencias accidentales que cabe esperar junto a los usos únicos, por números reciclados o mal escritos: unas ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Accidental equalities to expect beside the single uses, from recycled or mistyped numbers: about {count}." |
*
* @param {Figures_Chance_AccidentalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_chance_accidental = /** @type {((inputs: Figures_Chance_AccidentalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_AccidentalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_chance_accidental(inputs)
	return en_figures_chance_accidental(inputs)
});