/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ expected: NonNullable<unknown>, observed: NonNullable<unknown> }} Figures_Flow_Chance_1Inputs */

const en_figures_flow_chance_1 = /** @type {(inputs: Figures_Flow_Chance_1Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`about ${i?.expected} of the ${i?.observed}`)
};

const es_figures_flow_chance_1 = /** @type {(inputs: Figures_Flow_Chance_1Inputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`unas ${i?.expected} de las ${i?.observed}`)
};

/**
* | output |
* | --- |
* | "about {expected} of the {observed}" |
*
* @param {Figures_Flow_Chance_1Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_flow_chance_1 = /** @type {((inputs: Figures_Flow_Chance_1Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Flow_Chance_1Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_flow_chance_1(inputs)
	return en_figures_flow_chance_1(inputs)
});