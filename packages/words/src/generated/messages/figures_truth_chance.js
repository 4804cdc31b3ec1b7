/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ expected: NonNullable<unknown> }} Figures_Truth_ChanceInputs */

const en_figures_truth_chance = /** @type {(inputs: Figures_Truth_ChanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`about ${i?.expected} with two or more shared details expected by chance alone`)
};

const es_figures_truth_chance = /** @type {(inputs: Figures_Truth_ChanceInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`unas ${i?.expected} con dos o más datos compartidos, esperadas solo por azar`)
};

/**
* | output |
* | --- |
* | "about {expected} with two or more shared details expected by chance alone" |
*
* @param {Figures_Truth_ChanceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_truth_chance = /** @type {((inputs: Figures_Truth_ChanceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Truth_ChanceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_truth_chance(inputs)
	return en_figures_truth_chance(inputs)
});