/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Chance_HeadingInputs */

const en_figures_chance_heading = /** @type {(inputs: Figures_Chance_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What chance alone would give`)
};

const es_figures_chance_heading = /** @type {(inputs: Figures_Chance_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que daría el azar por sí solo`)
};

/**
* | output |
* | --- |
* | "What chance alone would give" |
*
* @param {Figures_Chance_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_chance_heading = /** @type {((inputs?: Figures_Chance_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_chance_heading(inputs)
	return en_figures_chance_heading(inputs)
});