/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_As_OfInputs */

const en_figures_as_of = /** @type {(inputs: Figures_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`as of`)
};

const es_figures_as_of = /** @type {(inputs: Figures_As_OfInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`a fecha de`)
};

/**
* | output |
* | --- |
* | "as of" |
*
* @param {Figures_As_OfInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_as_of = /** @type {((inputs?: Figures_As_OfInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_As_OfInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_as_of(inputs)
	return en_figures_as_of(inputs)
});