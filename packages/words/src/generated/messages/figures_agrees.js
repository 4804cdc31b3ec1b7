/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_AgreesInputs */

const en_figures_agrees = /** @type {(inputs: Figures_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`agrees`)
};

const es_figures_agrees = /** @type {(inputs: Figures_AgreesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`coincide`)
};

/**
* | output |
* | --- |
* | "agrees" |
*
* @param {Figures_AgreesInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_agrees = /** @type {((inputs?: Figures_AgreesInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_AgreesInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_agrees(inputs)
	return en_figures_agrees(inputs)
});