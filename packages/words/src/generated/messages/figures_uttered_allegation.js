/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ text: NonNullable<unknown> }} Figures_Uttered_AllegationInputs */

const en_figures_uttered_allegation = /** @type {(inputs: Figures_Uttered_AllegationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Alleged: ${i?.text}`)
};

const es_figures_uttered_allegation = /** @type {(inputs: Figures_Uttered_AllegationInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Se alega: ${i?.text}`)
};

/**
* | output |
* | --- |
* | "Alleged: {text}" |
*
* @param {Figures_Uttered_AllegationInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_allegation = /** @type {((inputs: Figures_Uttered_AllegationInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_AllegationInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_allegation(inputs)
	return en_figures_uttered_allegation(inputs)
});