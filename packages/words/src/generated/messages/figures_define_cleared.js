/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_ClearedInputs */

const en_figures_define_cleared = /** @type {(inputs: Figures_Define_ClearedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Settled as not the person, no link, or link with nothing adverse: D1, D2 and D3.`)
};

const es_figures_define_cleared = /** @type {(inputs: Figures_Define_ClearedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Resueltas como no es la persona, sin vínculo, o vínculo sin nada adverso: D1, D2 y D3.`)
};

/**
* | output |
* | --- |
* | "Settled as not the person, no link, or link with nothing adverse: D1, D2 and D3." |
*
* @param {Figures_Define_ClearedInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_cleared = /** @type {((inputs?: Figures_Define_ClearedInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_ClearedInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_cleared(inputs)
	return en_figures_define_cleared(inputs)
});