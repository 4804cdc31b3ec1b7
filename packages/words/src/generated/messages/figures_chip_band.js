/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ band: NonNullable<unknown> }} Figures_Chip_BandInputs */

const en_figures_chip_band = /** @type {(inputs: Figures_Chip_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`band ${i?.band} of the queue`)
};

const es_figures_chip_band = /** @type {(inputs: Figures_Chip_BandInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`banda ${i?.band} de la cola`)
};

/**
* | output |
* | --- |
* | "band {band} of the queue" |
*
* @param {Figures_Chip_BandInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_chip_band = /** @type {((inputs: Figures_Chip_BandInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_BandInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_chip_band(inputs)
	return en_figures_chip_band(inputs)
});