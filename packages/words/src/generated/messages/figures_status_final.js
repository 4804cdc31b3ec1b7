/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Status_FinalInputs */

const en_figures_status_final = /** @type {(inputs: Figures_Status_FinalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`final`)
};

const es_figures_status_final = /** @type {(inputs: Figures_Status_FinalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`definitiva`)
};

/**
* | output |
* | --- |
* | "final" |
*
* @param {Figures_Status_FinalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_status_final = /** @type {((inputs?: Figures_Status_FinalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Status_FinalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_status_final(inputs)
	return en_figures_status_final(inputs)
});