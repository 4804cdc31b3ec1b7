/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Column_DefinitionInputs */

const en_figures_column_definition = /** @type {(inputs: Figures_Column_DefinitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`definition`)
};

const es_figures_column_definition = /** @type {(inputs: Figures_Column_DefinitionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`definición`)
};

/**
* | output |
* | --- |
* | "definition" |
*
* @param {Figures_Column_DefinitionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_column_definition = /** @type {((inputs?: Figures_Column_DefinitionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Column_DefinitionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_column_definition(inputs)
	return en_figures_column_definition(inputs)
});