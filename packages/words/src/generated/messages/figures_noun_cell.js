/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ row: NonNullable<unknown>, column: NonNullable<unknown> }} Figures_Noun_CellInputs */

const en_figures_noun_cell = /** @type {(inputs: Figures_Noun_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`persons ${i?.row} / ${i?.column}`)
};

const es_figures_noun_cell = /** @type {(inputs: Figures_Noun_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`personas ${i?.row} / ${i?.column}`)
};

/**
* | output |
* | --- |
* | "persons {row} / {column}" |
*
* @param {Figures_Noun_CellInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_noun_cell = /** @type {((inputs: Figures_Noun_CellInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Noun_CellInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_noun_cell(inputs)
	return en_figures_noun_cell(inputs)
});