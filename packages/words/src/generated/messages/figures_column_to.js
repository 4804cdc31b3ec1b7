/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_ToInputs */

const en_figures_column_to = /** @type {(inputs: Figures_Column_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`to`)
};

const es_figures_column_to = /** @type {(inputs: Figures_Column_ToInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`hasta`)
};

/**
* | output |
* | --- |
* | "to" |
*
* @param {Figures_Column_ToInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_to = /** @type {((inputs?: Figures_Column_ToInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_ToInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_to(inputs)
	return en_figures_column_to(inputs)
});