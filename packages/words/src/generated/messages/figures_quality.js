/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ sampled: NonNullable<unknown>, overturned: NonNullable<unknown> }} Figures_QualityInputs */

const en_figures_quality = /** @type {(inputs: Figures_QualityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Quality sample: ${i?.sampled} re-read, the cleared and the never-flagged among them; ${i?.overturned} overturned.`)
};

const es_figures_quality = /** @type {(inputs: Figures_QualityInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Muestra de calidad: ${i?.sampled} releídas, entre ellas descartadas y nunca señaladas; ${i?.overturned} revocadas.`)
};

/**
* | output |
* | --- |
* | "Quality sample: {sampled} re-read, the cleared and the never-flagged among them; {overturned} overturned." |
*
* @param {Figures_QualityInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_quality = /** @type {((inputs: Figures_QualityInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_QualityInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_quality(inputs)
	return en_figures_quality(inputs)
});