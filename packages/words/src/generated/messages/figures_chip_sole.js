/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Chip_SoleInputs */

const en_figures_chip_sole = /** @type {(inputs: Figures_Chip_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`one path hangs on one entry`)
};

const es_figures_chip_sole = /** @type {(inputs: Figures_Chip_SoleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`un camino depende de una sola entrada`)
};

/**
* | output |
* | --- |
* | "one path hangs on one entry" |
*
* @param {Figures_Chip_SoleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_chip_sole = /** @type {((inputs?: Figures_Chip_SoleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_SoleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_chip_sole(inputs)
	return en_figures_chip_sole(inputs)
});