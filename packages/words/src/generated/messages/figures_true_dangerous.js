/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ adverseWrong: NonNullable<unknown>, adverse: NonNullable<unknown> }} Figures_True_DangerousInputs */

const en_figures_true_dangerous = /** @type {(inputs: Figures_True_DangerousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.adverseWrong} of these ${i?.adverse} had neither.`)
};

const es_figures_true_dangerous = /** @type {(inputs: Figures_True_DangerousInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.adverseWrong} de estas ${i?.adverse} no tenían ni lo uno ni lo otro.`)
};

/**
* | output |
* | --- |
* | "{adverseWrong} of these {adverse} had neither." |
*
* @param {Figures_True_DangerousInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_true_dangerous = /** @type {((inputs: Figures_True_DangerousInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_DangerousInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_true_dangerous(inputs)
	return en_figures_true_dangerous(inputs)
});