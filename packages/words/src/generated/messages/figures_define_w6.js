/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_W6Inputs */

const en_figures_define_w6 = /** @type {(inputs: Figures_Define_W6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Not every required search was made or answered, or the last known location has expired.`)
};

const es_figures_define_w6 = /** @type {(inputs: Figures_Define_W6Inputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No todas las búsquedas exigidas se hicieron o contestaron, o la última ubicación conocida ha caducado.`)
};

/**
* | output |
* | --- |
* | "Not every required search was made or answered, or the last known location has expired." |
*
* @param {Figures_Define_W6Inputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_w6 = /** @type {((inputs?: Figures_Define_W6Inputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W6Inputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_w6(inputs)
	return en_figures_define_w6(inputs)
});