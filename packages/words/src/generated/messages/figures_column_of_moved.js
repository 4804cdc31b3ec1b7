/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_Of_MovedInputs */

const en_figures_column_of_moved = /** @type {(inputs: Figures_Column_Of_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`of these, moved`)
};

const es_figures_column_of_moved = /** @type {(inputs: Figures_Column_Of_MovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`de ellas, trasladadas`)
};

/**
* | output |
* | --- |
* | "of these, moved" |
*
* @param {Figures_Column_Of_MovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_of_moved = /** @type {((inputs?: Figures_Column_Of_MovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_Of_MovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_of_moved(inputs)
	return en_figures_column_of_moved(inputs)
});