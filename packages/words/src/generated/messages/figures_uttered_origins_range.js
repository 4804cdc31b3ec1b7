/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ least: NonNullable<unknown>, most: NonNullable<unknown> }} Figures_Uttered_Origins_RangeInputs */

const en_figures_uttered_origins_range = /** @type {(inputs: Figures_Uttered_Origins_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`between ${i?.least} and ${i?.most} origins`)
};

const es_figures_uttered_origins_range = /** @type {(inputs: Figures_Uttered_Origins_RangeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`entre ${i?.least} y ${i?.most} orígenes`)
};

/**
* | output |
* | --- |
* | "between {least} and {most} origins" |
*
* @param {Figures_Uttered_Origins_RangeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_origins_range = /** @type {((inputs: Figures_Uttered_Origins_RangeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_Origins_RangeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_origins_range(inputs)
	return en_figures_uttered_origins_range(inputs)
});