/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Flow_DescriptionInputs */

const en_figures_flow_description = /** @type {(inputs: Figures_Flow_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Each column adds up to the part of the column before it that it magnifies. The table below gives the same numbers.`)
};

const es_figures_flow_description = /** @type {(inputs: Figures_Flow_DescriptionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Cada columna suma la parte de la columna anterior que amplía. La tabla de abajo da los mismos números.`)
};

/**
* | output |
* | --- |
* | "Each column adds up to the part of the column before it that it magnifies. The table below gives the same numbers." |
*
* @param {Figures_Flow_DescriptionInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_description = /** @type {((inputs?: Figures_Flow_DescriptionInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_DescriptionInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_description(inputs)
	return en_figures_flow_description(inputs)
});