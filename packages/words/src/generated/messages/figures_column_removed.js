/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_RemovedInputs */

const en_figures_column_removed = /** @type {(inputs: Figures_Column_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`removed`)
};

const es_figures_column_removed = /** @type {(inputs: Figures_Column_RemovedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`retiradas`)
};

/**
* | output |
* | --- |
* | "removed" |
*
* @param {Figures_Column_RemovedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_removed = /** @type {((inputs?: Figures_Column_RemovedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_RemovedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_removed(inputs)
	return en_figures_column_removed(inputs)
});