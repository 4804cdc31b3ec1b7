/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rest: NonNullable<unknown> }} Figures_True_RestInputs */

const en_figures_true_rest = /** @type {(inputs: Figures_True_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rest} is a number of nothing.`)
};

const es_figures_true_rest = /** @type {(inputs: Figures_True_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.rest} no es el número de nada.`)
};

/**
* | output |
* | --- |
* | "{rest} is a number of nothing." |
*
* @param {Figures_True_RestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_true_rest = /** @type {((inputs: Figures_True_RestInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_RestInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_true_rest(inputs)
	return en_figures_true_rest(inputs)
});