/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_W7Inputs */

const en_figures_define_w7 = /** @type {(inputs: Figures_Define_W7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nobody may or need look for this person.`)
};

const es_figures_define_w7 = /** @type {(inputs: Figures_Define_W7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nadie puede o necesita buscar a esta persona.`)
};

/**
* | output |
* | --- |
* | "Nobody may or need look for this person." |
*
* @param {Figures_Define_W7Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_w7 = /** @type {((inputs?: Figures_Define_W7Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W7Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_w7(inputs)
	return en_figures_define_w7(inputs)
});