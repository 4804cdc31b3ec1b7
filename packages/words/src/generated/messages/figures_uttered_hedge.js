/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ hedge: NonNullable<unknown> }} Figures_Uttered_HedgeInputs */

const en_figures_uttered_hedge = /** @type {(inputs: Figures_Uttered_HedgeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`hedge “${i?.hedge}”`)
};

const es_figures_uttered_hedge = /** @type {(inputs: Figures_Uttered_HedgeInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`reserva «${i?.hedge}»`)
};

/**
* | output |
* | --- |
* | "hedge “{hedge}”" |
*
* @param {Figures_Uttered_HedgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_hedge = /** @type {((inputs: Figures_Uttered_HedgeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_HedgeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_hedge(inputs)
	return en_figures_uttered_hedge(inputs)
});