/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ id: NonNullable<unknown>, differs: NonNullable<unknown> }} Figures_NearestInputs */

const en_figures_nearest = /** @type {(inputs: Figures_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The nearest other person (${i?.id}) is not this one: ${i?.differs}.`)
};

const es_figures_nearest = /** @type {(inputs: Figures_NearestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`La otra persona más próxima (${i?.id}) no es esta: ${i?.differs}.`)
};

/**
* | output |
* | --- |
* | "The nearest other person ({id}) is not this one: {differs}." |
*
* @param {Figures_NearestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_nearest = /** @type {((inputs: Figures_NearestInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_NearestInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_nearest(inputs)
	return en_figures_nearest(inputs)
});