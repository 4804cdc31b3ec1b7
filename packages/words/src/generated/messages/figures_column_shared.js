/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_SharedInputs */

const en_figures_column_shared = /** @type {(inputs: Figures_Column_SharedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`network details used`)
};

const es_figures_column_shared = /** @type {(inputs: Figures_Column_SharedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`datos de la red usados`)
};

/**
* | output |
* | --- |
* | "network details used" |
*
* @param {Figures_Column_SharedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_shared = /** @type {((inputs?: Figures_Column_SharedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_SharedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_shared(inputs)
	return en_figures_column_shared(inputs)
});