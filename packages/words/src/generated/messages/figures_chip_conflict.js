/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Chip_ConflictInputs */

const en_figures_chip_conflict = /** @type {(inputs: Figures_Chip_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`two files disagree`)
};

const es_figures_chip_conflict = /** @type {(inputs: Figures_Chip_ConflictInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`dos archivos discrepan`)
};

/**
* | output |
* | --- |
* | "two files disagree" |
*
* @param {Figures_Chip_ConflictInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_chip_conflict = /** @type {((inputs?: Figures_Chip_ConflictInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chip_ConflictInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_chip_conflict(inputs)
	return en_figures_chip_conflict(inputs)
});