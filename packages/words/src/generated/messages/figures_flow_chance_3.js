/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Flow_Chance_3Inputs */

const en_figures_flow_chance_3 = /** @type {(inputs: Figures_Flow_Chance_3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`arise by coincidence`)
};

const es_figures_flow_chance_3 = /** @type {(inputs: Figures_Flow_Chance_3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`por casualidad`)
};

/**
* | output |
* | --- |
* | "arise by coincidence" |
*
* @param {Figures_Flow_Chance_3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_chance_3 = /** @type {((inputs?: Figures_Flow_Chance_3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Chance_3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_chance_3(inputs)
	return en_figures_flow_chance_3(inputs)
});