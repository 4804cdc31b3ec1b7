/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Uttered_HeadingInputs */

const en_figures_uttered_heading = /** @type {(inputs: Figures_Uttered_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Said of the network, not of any person here:`)
};

const es_figures_uttered_heading = /** @type {(inputs: Figures_Uttered_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dicho de la red, no de ninguna persona de aquí:`)
};

/**
* | output |
* | --- |
* | "Said of the network, not of any person here:" |
*
* @param {Figures_Uttered_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_uttered_heading = /** @type {((inputs?: Figures_Uttered_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Uttered_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_uttered_heading(inputs)
	return en_figures_uttered_heading(inputs)
});