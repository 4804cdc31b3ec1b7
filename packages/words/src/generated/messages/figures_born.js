/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Figures_BornInputs */

const en_figures_born = /** @type {(inputs: Figures_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`born ${i?.date}`)
};

const es_figures_born = /** @type {(inputs: Figures_BornInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`nacimiento ${i?.date}`)
};

/**
* | output |
* | --- |
* | "born {date}" |
*
* @param {Figures_BornInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_born = /** @type {((inputs: Figures_BornInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_BornInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_born(inputs)
	return en_figures_born(inputs)
});