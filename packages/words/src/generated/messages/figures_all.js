/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_AllInputs */

const en_figures_all = /** @type {(inputs: Figures_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`all`)
};

const es_figures_all = /** @type {(inputs: Figures_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`total`)
};

/**
* | output |
* | --- |
* | "all" |
*
* @param {Figures_AllInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_all = /** @type {((inputs?: Figures_AllInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_AllInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_all(inputs)
	return en_figures_all(inputs)
});