/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ outOf: NonNullable<unknown> }} Figures_Surprise_Under_OneInputs */

const en_figures_surprise_under_one = /** @type {(inputs: Figures_Surprise_Under_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`fewer than 1 in ${i?.outOf}`)
};

const es_figures_surprise_under_one = /** @type {(inputs: Figures_Surprise_Under_OneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`menos de 1 de cada ${i?.outOf}`)
};

/**
* | output |
* | --- |
* | "fewer than 1 in {outOf}" |
*
* @param {Figures_Surprise_Under_OneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_surprise_under_one = /** @type {((inputs: Figures_Surprise_Under_OneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Surprise_Under_OneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_surprise_under_one(inputs)
	return en_figures_surprise_under_one(inputs)
});