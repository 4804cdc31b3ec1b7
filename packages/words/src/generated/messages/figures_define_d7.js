/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_D7Inputs */

const en_figures_define_d7 = /** @type {(inputs: Figures_Define_D7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The files do not allow an answer; there is a date to look again.`)
};

const es_figures_define_d7 = /** @type {(inputs: Figures_Define_D7Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Los archivos no permiten responder; hay una fecha para volver a mirar.`)
};

/**
* | output |
* | --- |
* | "The files do not allow an answer; there is a date to look again." |
*
* @param {Figures_Define_D7Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_d7 = /** @type {((inputs?: Figures_Define_D7Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_D7Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_d7(inputs)
	return en_figures_define_d7(inputs)
});