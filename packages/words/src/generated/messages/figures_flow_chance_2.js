/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Flow_Chance_2Inputs */

const en_figures_flow_chance_2 = /** @type {(inputs: Figures_Flow_Chance_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`with two or more would`)
};

const es_figures_flow_chance_2 = /** @type {(inputs: Figures_Flow_Chance_2Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`con dos o más surgirían`)
};

/**
* | output |
* | --- |
* | "with two or more would" |
*
* @param {Figures_Flow_Chance_2Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_chance_2 = /** @type {((inputs?: Figures_Flow_Chance_2Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Chance_2Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_chance_2(inputs)
	return en_figures_flow_chance_2(inputs)
});