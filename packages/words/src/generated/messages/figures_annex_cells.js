/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Annex_CellsInputs */

const en_figures_annex_cells = /** @type {(inputs: Figures_Annex_CellsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cells of outcome by location`)
};

const es_figures_annex_cells = /** @type {(inputs: Figures_Annex_CellsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Celdas de resultado por ubicación`)
};

/**
* | output |
* | --- |
* | "Cells of outcome by location" |
*
* @param {Figures_Annex_CellsInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_annex_cells = /** @type {((inputs?: Figures_Annex_CellsInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Annex_CellsInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_annex_cells(inputs)
	return en_figures_annex_cells(inputs)
});