/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_NumberInputs */

const en_figures_column_number = /** @type {(inputs: Figures_Column_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`number`)
};

const es_figures_column_number = /** @type {(inputs: Figures_Column_NumberInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`número`)
};

/**
* | output |
* | --- |
* | "number" |
*
* @param {Figures_Column_NumberInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_number = /** @type {((inputs?: Figures_Column_NumberInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_NumberInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_number(inputs)
	return en_figures_column_number(inputs)
});