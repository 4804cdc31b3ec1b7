/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Chance_SingleInputs */

const en_figures_chance_single = /** @type {(inputs: Figures_Chance_SingleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`One use cannot be tested by counting.`)
};

const es_figures_chance_single = /** @type {(inputs: Figures_Chance_SingleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Un solo uso no se puede someter a prueba contando.`)
};

/**
* | output |
* | --- |
* | "One use cannot be tested by counting." |
*
* @param {Figures_Chance_SingleInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_chance_single = /** @type {((inputs?: Figures_Chance_SingleInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Chance_SingleInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_chance_single(inputs)
	return en_figures_chance_single(inputs)
});