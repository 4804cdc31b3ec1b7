/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ cohort: NonNullable<unknown>, two: NonNullable<unknown>, expected: NonNullable<unknown> }} Figures_Carried_TiesInputs */

const en_figures_carried_ties = /** @type {(inputs: Figures_Carried_TiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cohort} persons are under review. ${i?.two} of them share two or more details with the network, where coincidence alone would give about ${i?.expected}.`)
};

const es_figures_carried_ties = /** @type {(inputs: Figures_Carried_TiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cohort} personas están en revisión. ${i?.two} de ellas comparten dos o más datos con la red, cuando la casualidad sola daría unas ${i?.expected}.`)
};

/**
* | output |
* | --- |
* | "{cohort} persons are under review. {two} of them share two or more details with the network, where coincidence alone would give about {expected}." |
*
* @param {Figures_Carried_TiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_carried_ties = /** @type {((inputs: Figures_Carried_TiesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Carried_TiesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_carried_ties(inputs)
	return en_figures_carried_ties(inputs)
});