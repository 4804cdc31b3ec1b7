/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Phases_AriaInputs */

const en_figures_phases_aria = /** @type {(inputs: Figures_Phases_AriaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Adverse actions in order of time; the table of actions gives the numbers`)
};

const es_figures_phases_aria = /** @type {(inputs: Figures_Phases_AriaInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Actuaciones adversas en orden de tiempo; la tabla de actuaciones da los números`)
};

/**
* | output |
* | --- |
* | "Adverse actions in order of time; the table of actions gives the numbers" |
*
* @param {Figures_Phases_AriaInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_phases_aria = /** @type {((inputs?: Figures_Phases_AriaInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Phases_AriaInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_phases_aria(inputs)
	return en_figures_phases_aria(inputs)
});