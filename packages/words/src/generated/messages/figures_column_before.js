/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_BeforeInputs */

const en_figures_column_before = /** @type {(inputs: Figures_Column_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`before`)
};

const es_figures_column_before = /** @type {(inputs: Figures_Column_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`antes`)
};

/**
* | output |
* | --- |
* | "before" |
*
* @param {Figures_Column_BeforeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_before = /** @type {((inputs?: Figures_Column_BeforeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_BeforeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_before(inputs)
	return en_figures_column_before(inputs)
});