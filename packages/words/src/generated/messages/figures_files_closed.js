/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ date: NonNullable<unknown> }} Figures_Files_ClosedInputs */

const en_figures_files_closed = /** @type {(inputs: Figures_Files_ClosedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`files closed ${i?.date}`)
};

const es_figures_files_closed = /** @type {(inputs: Figures_Files_ClosedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`archivos cerrados el ${i?.date}`)
};

/**
* | output |
* | --- |
* | "files closed {date}" |
*
* @param {Figures_Files_ClosedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_files_closed = /** @type {((inputs: Figures_Files_ClosedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Files_ClosedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_files_closed(inputs)
	return en_figures_files_closed(inputs)
});