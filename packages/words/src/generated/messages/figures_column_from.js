/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_FromInputs */

const en_figures_column_from = /** @type {(inputs: Figures_Column_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`from`)
};

const es_figures_column_from = /** @type {(inputs: Figures_Column_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`desde`)
};

/**
* | output |
* | --- |
* | "from" |
*
* @param {Figures_Column_FromInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_from = /** @type {((inputs?: Figures_Column_FromInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_FromInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_from(inputs)
	return en_figures_column_from(inputs)
});