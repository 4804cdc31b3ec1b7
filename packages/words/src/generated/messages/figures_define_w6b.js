/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Define_W6bInputs */

const en_figures_define_w6b = /** @type {(inputs: Figures_Define_W6bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The last known location is older than the charter allows, and the searches are not complete.`)
};

const es_figures_define_w6b = /** @type {(inputs: Figures_Define_W6bInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`La última ubicación conocida es más antigua de lo que permite el mandato, y las búsquedas no están completas.`)
};

/**
* | output |
* | --- |
* | "The last known location is older than the charter allows, and the searches are not complete." |
*
* @param {Figures_Define_W6bInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_define_w6b = /** @type {((inputs?: Figures_Define_W6bInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Define_W6bInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_define_w6b(inputs)
	return en_figures_define_w6b(inputs)
});