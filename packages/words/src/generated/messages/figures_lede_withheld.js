/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ noun: NonNullable<unknown>, shown: NonNullable<unknown> }} Figures_Lede_WithheldInputs */

const en_figures_lede_withheld = /** @type {(inputs: Figures_Lede_WithheldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The number of ${i?.noun} is ${i?.shown}.`)
};

const es_figures_lede_withheld = /** @type {(inputs: Figures_Lede_WithheldInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`El número de ${i?.noun} está ${i?.shown}.`)
};

/**
* | output |
* | --- |
* | "The number of {noun} is {shown}." |
*
* @param {Figures_Lede_WithheldInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_lede_withheld = /** @type {((inputs: Figures_Lede_WithheldInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Lede_WithheldInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_lede_withheld(inputs)
	return en_figures_lede_withheld(inputs)
});