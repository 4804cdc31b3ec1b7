/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_TypeInputs */

const en_figures_column_type = /** @type {(inputs: Figures_Column_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`type`)
};

const es_figures_column_type = /** @type {(inputs: Figures_Column_TypeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`tipo`)
};

/**
* | output |
* | --- |
* | "type" |
*
* @param {Figures_Column_TypeInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_type = /** @type {((inputs?: Figures_Column_TypeInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_TypeInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_type(inputs)
	return en_figures_column_type(inputs)
});