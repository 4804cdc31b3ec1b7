/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ fields: NonNullable<unknown> }} Figures_MissingInputs */

const en_figures_missing = /** @type {(inputs: Figures_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Missing in every record: ${i?.fields}.`)
};

const es_figures_missing = /** @type {(inputs: Figures_MissingInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Falta en todos los registros: ${i?.fields}.`)
};

/**
* | output |
* | --- |
* | "Missing in every record: {fields}." |
*
* @param {Figures_MissingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_missing = /** @type {((inputs: Figures_MissingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_MissingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_missing(inputs)
	return en_figures_missing(inputs)
});