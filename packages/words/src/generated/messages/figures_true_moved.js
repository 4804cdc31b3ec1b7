/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ truth: NonNullable<unknown>, none: NonNullable<unknown> }} Figures_True_MovedInputs */

const en_figures_true_moved = /** @type {(inputs: Figures_True_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`It moved ${i?.truth}; ${i?.none} of them left nothing in these files.`)
};

const es_figures_true_moved = /** @type {(inputs: Figures_True_MovedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Trasladó a ${i?.truth}; ${i?.none} de ellas no dejaron nada en estos archivos.`)
};

/**
* | output |
* | --- |
* | "It moved {truth}; {none} of them left nothing in these files." |
*
* @param {Figures_True_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_true_moved = /** @type {((inputs: Figures_True_MovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_True_MovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_true_moved(inputs)
	return en_figures_true_moved(inputs)
});