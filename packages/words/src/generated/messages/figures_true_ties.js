/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ innocent: NonNullable<unknown> }} Figures_True_TiesInputs */

const en_figures_true_ties = /** @type {(inputs: Figures_True_TiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.innocent} of them had nothing to do with it.`)
};

const es_figures_true_ties = /** @type {(inputs: Figures_True_TiesInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.innocent} de ellas no tenían nada que ver.`)
};

/**
* | output |
* | --- |
* | "{innocent} of them had nothing to do with it." |
*
* @param {Figures_True_TiesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_true_ties = /** @type {((inputs: Figures_True_TiesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_TiesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_true_ties(inputs)
	return en_figures_true_ties(inputs)
});