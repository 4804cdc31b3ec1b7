/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ cohort: NonNullable<unknown> }} Figures_Tempted_TiesInputs */

const en_figures_tempted_ties = /** @type {(inputs: Figures_Tempted_TiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.cohort} people with ties to the network were identified.`)
};

const es_figures_tempted_ties = /** @type {(inputs: Figures_Tempted_TiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se identificó a ${i?.cohort} personas con lazos con la red.`)
};

/**
* | output |
* | --- |
* | "{cohort} people with ties to the network were identified." |
*
* @param {Figures_Tempted_TiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_tempted_ties = /** @type {((inputs: Figures_Tempted_TiesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_TiesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_tempted_ties(inputs)
	return en_figures_tempted_ties(inputs)
});