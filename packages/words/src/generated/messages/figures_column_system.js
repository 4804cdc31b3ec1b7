/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_SystemInputs */

const en_figures_column_system = /** @type {(inputs: Figures_Column_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`system`)
};

const es_figures_column_system = /** @type {(inputs: Figures_Column_SystemInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`sistema`)
};

/**
* | output |
* | --- |
* | "system" |
*
* @param {Figures_Column_SystemInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_system = /** @type {((inputs?: Figures_Column_SystemInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_SystemInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_system(inputs)
	return en_figures_column_system(inputs)
});