/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ item: NonNullable<unknown>, by: NonNullable<unknown> }} Figures_Without_Stays_ByInputs */

const en_figures_without_stays_by = /** @type {(inputs: Figures_Without_Stays_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Without ${i?.item}, the person stays by ${i?.by}.`)
};

const es_figures_without_stays_by = /** @type {(inputs: Figures_Without_Stays_ByInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sin ${i?.item}, la persona permanece por ${i?.by}.`)
};

/**
* | output |
* | --- |
* | "Without {item}, the person stays by {by}." |
*
* @param {Figures_Without_Stays_ByInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_without_stays_by = /** @type {((inputs: Figures_Without_Stays_ByInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Without_Stays_ByInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_without_stays_by(inputs)
	return en_figures_without_stays_by(inputs)
});