/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_TemptedInputs */

const en_figures_column_tempted = /** @type {(inputs: Figures_Column_TemptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tempting`)
};

const es_figures_column_tempted = /** @type {(inputs: Figures_Column_TemptedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tentador`)
};

/**
* | output |
* | --- |
* | "tempting" |
*
* @param {Figures_Column_TemptedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_tempted = /** @type {((inputs?: Figures_Column_TemptedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_TemptedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_tempted(inputs)
	return en_figures_column_tempted(inputs)
});