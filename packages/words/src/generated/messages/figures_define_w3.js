/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_W3Inputs */

const en_figures_define_w3 = /** @type {(inputs: Figures_Define_W3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Left or was removed, by a dated claim.`)
};

const es_figures_define_w3 = /** @type {(inputs: Figures_Define_W3Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Salió o fue expulsada, según un dato fechado.`)
};

/**
* | output |
* | --- |
* | "Left or was removed, by a dated claim." |
*
* @param {Figures_Define_W3Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_w3 = /** @type {((inputs?: Figures_Define_W3Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W3Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_w3(inputs)
	return en_figures_define_w3(inputs)
});