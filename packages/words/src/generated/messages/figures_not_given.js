/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Not_GivenInputs */

const en_figures_not_given = /** @type {(inputs: Figures_Not_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`not given`)
};

const es_figures_not_given = /** @type {(inputs: Figures_Not_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`no consta`)
};

/**
* | output |
* | --- |
* | "not given" |
*
* @param {Figures_Not_GivenInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_not_given = /** @type {((inputs?: Figures_Not_GivenInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Not_GivenInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_not_given(inputs)
	return en_figures_not_given(inputs)
});