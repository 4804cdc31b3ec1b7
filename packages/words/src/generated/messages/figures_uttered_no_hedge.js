/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Uttered_No_HedgeInputs */

const en_figures_uttered_no_hedge = /** @type {(inputs: Figures_Uttered_No_HedgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`stated without a hedge`)
};

const es_figures_uttered_no_hedge = /** @type {(inputs: Figures_Uttered_No_HedgeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dicho sin reserva`)
};

/**
* | output |
* | --- |
* | "stated without a hedge" |
*
* @param {Figures_Uttered_No_HedgeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_no_hedge = /** @type {((inputs?: Figures_Uttered_No_HedgeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_No_HedgeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_no_hedge(inputs)
	return en_figures_uttered_no_hedge(inputs)
});