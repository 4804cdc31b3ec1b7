/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_CarriedInputs */

const en_figures_column_carried = /** @type {(inputs: Figures_Column_CarriedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`what the files can carry`)
};

const es_figures_column_carried = /** @type {(inputs: Figures_Column_CarriedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`lo que sostienen los archivos`)
};

/**
* | output |
* | --- |
* | "what the files can carry" |
*
* @param {Figures_Column_CarriedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_carried = /** @type {((inputs?: Figures_Column_CarriedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_CarriedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_carried(inputs)
	return en_figures_column_carried(inputs)
});