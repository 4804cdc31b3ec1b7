/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_SourceInputs */

const en_figures_column_source = /** @type {(inputs: Figures_Column_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`source`)
};

const es_figures_column_source = /** @type {(inputs: Figures_Column_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`fuente`)
};

/**
* | output |
* | --- |
* | "source" |
*
* @param {Figures_Column_SourceInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_source = /** @type {((inputs?: Figures_Column_SourceInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_SourceInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_source(inputs)
	return en_figures_column_source(inputs)
});