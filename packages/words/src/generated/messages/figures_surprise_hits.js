/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ hits: NonNullable<unknown>, outOf: NonNullable<unknown> }} Figures_Surprise_HitsInputs */

const en_figures_surprise_hits = /** @type {(inputs: Figures_Surprise_HitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.hits} in ${i?.outOf}`)
};

const es_figures_surprise_hits = /** @type {(inputs: Figures_Surprise_HitsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.hits} de cada ${i?.outOf}`)
};

/**
* | output |
* | --- |
* | "{hits} in {outOf}" |
*
* @param {Figures_Surprise_HitsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_surprise_hits = /** @type {((inputs: Figures_Surprise_HitsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_HitsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_surprise_hits(inputs)
	return en_figures_surprise_hits(inputs)
});