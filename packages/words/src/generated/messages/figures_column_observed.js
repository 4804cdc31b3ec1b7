/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_ObservedInputs */

const en_figures_column_observed = /** @type {(inputs: Figures_Column_ObservedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`observed`)
};

const es_figures_column_observed = /** @type {(inputs: Figures_Column_ObservedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`observado`)
};

/**
* | output |
* | --- |
* | "observed" |
*
* @param {Figures_Column_ObservedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_observed = /** @type {((inputs?: Figures_Column_ObservedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_ObservedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_observed(inputs)
	return en_figures_column_observed(inputs)
});