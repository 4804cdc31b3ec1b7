/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_When_NoneInputs */

const en_figures_when_none = /** @type {(inputs: Figures_When_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nothing about this person is dated.`)
};

const es_figures_when_none = /** @type {(inputs: Figures_When_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nada de esta persona tiene fecha.`)
};

/**
* | output |
* | --- |
* | "Nothing about this person is dated." |
*
* @param {Figures_When_NoneInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_when_none = /** @type {((inputs?: Figures_When_NoneInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_When_NoneInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_when_none(inputs)
	return en_figures_when_none(inputs)
});