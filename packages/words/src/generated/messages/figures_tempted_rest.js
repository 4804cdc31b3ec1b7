/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rest: NonNullable<unknown> }} Figures_Tempted_RestInputs */

const en_figures_tempted_rest = /** @type {(inputs: Figures_Tempted_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The remaining ${i?.rest} have settled in the country.`)
};

const es_figures_tempted_rest = /** @type {(inputs: Figures_Tempted_RestInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Las ${i?.rest} restantes se han instalado en el país.`)
};

/**
* | output |
* | --- |
* | "The remaining {rest} have settled in the country." |
*
* @param {Figures_Tempted_RestInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_tempted_rest = /** @type {((inputs: Figures_Tempted_RestInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Tempted_RestInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_tempted_rest(inputs)
	return en_figures_tempted_rest(inputs)
});