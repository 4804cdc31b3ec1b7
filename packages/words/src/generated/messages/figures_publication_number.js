/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ number: NonNullable<unknown> }} Figures_Publication_NumberInputs */

const en_figures_publication_number = /** @type {(inputs: Figures_Publication_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`publication ${i?.number}`)
};

const es_figures_publication_number = /** @type {(inputs: Figures_Publication_NumberInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`publicación ${i?.number}`)
};

/**
* | output |
* | --- |
* | "publication {number}" |
*
* @param {Figures_Publication_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_publication_number = /** @type {((inputs: Figures_Publication_NumberInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Publication_NumberInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_publication_number(inputs)
	return en_figures_publication_number(inputs)
});