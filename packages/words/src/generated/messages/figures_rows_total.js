/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ rows: NonNullable<unknown>, entities: NonNullable<unknown> }} Figures_Rows_TotalInputs */

const en_figures_rows_total = /** @type {(inputs: Figures_Rows_TotalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Rows read: ${i?.rows}. Entities that are not persons: ${i?.entities}. Neither is added to the records.`)
};

const es_figures_rows_total = /** @type {(inputs: Figures_Rows_TotalInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Filas leídas: ${i?.rows}. Entidades que no son personas: ${i?.entities}. Ninguna se suma a los registros.`)
};

/**
* | output |
* | --- |
* | "Rows read: {rows}. Entities that are not persons: {entities}. Neither is added to the records." |
*
* @param {Figures_Rows_TotalInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_rows_total = /** @type {((inputs: Figures_Rows_TotalInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Rows_TotalInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_rows_total(inputs)
	return en_figures_rows_total(inputs)
});