/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ systems: NonNullable<unknown> }} Figures_Not_SearchedInputs */

const en_figures_not_searched = /** @type {(inputs: Figures_Not_SearchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Not searched for this person: ${i?.systems}.`)
};

const es_figures_not_searched = /** @type {(inputs: Figures_Not_SearchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Sin consultar para esta persona: ${i?.systems}.`)
};

/**
* | output |
* | --- |
* | "Not searched for this person: {systems}." |
*
* @param {Figures_Not_SearchedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_not_searched = /** @type {((inputs: Figures_Not_SearchedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_SearchedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_not_searched(inputs)
	return en_figures_not_searched(inputs)
});