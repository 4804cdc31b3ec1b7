/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ row: NonNullable<unknown>, column: NonNullable<unknown> }} Figures_Define_CellInputs */

const en_figures_define_cell = /** @type {(inputs: Figures_Define_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Persons under review who are both: ${i?.row}; ${i?.column}.`)
};

const es_figures_define_cell = /** @type {(inputs: Figures_Define_CellInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Personas en revisión que cumplen ambas cosas: ${i?.row}; ${i?.column}.`)
};

/**
* | output |
* | --- |
* | "Persons under review who are both: {row}; {column}." |
*
* @param {Figures_Define_CellInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_cell = /** @type {((inputs: Figures_Define_CellInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_CellInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_cell(inputs)
	return en_figures_define_cell(inputs)
});