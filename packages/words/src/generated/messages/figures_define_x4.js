/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_X4Inputs */

const en_figures_define_x4 = /** @type {(inputs: Figures_Define_X4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hub-only and chance-compatible together.`)
};

const es_figures_define_x4 = /** @type {(inputs: Figures_Define_X4Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Solo lugar muy concurrido y compatible con el azar, juntos.`)
};

/**
* | output |
* | --- |
* | "Hub-only and chance-compatible together." |
*
* @param {Figures_Define_X4Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_x4 = /** @type {((inputs?: Figures_Define_X4Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_X4Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_x4(inputs)
	return en_figures_define_x4(inputs)
});