/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_When_AriaInputs */

const en_figures_when_aria = /** @type {(inputs: Figures_When_AriaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Timeline; the table below says the same`)
};

const es_figures_when_aria = /** @type {(inputs: Figures_When_AriaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Línea de tiempo; la tabla de abajo dice lo mismo`)
};

/**
* | output |
* | --- |
* | "Timeline; the table below says the same" |
*
* @param {Figures_When_AriaInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_when_aria = /** @type {((inputs?: Figures_When_AriaInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_When_AriaInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_when_aria(inputs)
	return en_figures_when_aria(inputs)
});