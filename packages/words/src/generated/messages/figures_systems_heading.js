/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Systems_HeadingInputs */

const en_figures_systems_heading = /** @type {(inputs: Figures_Systems_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Systems searched and not searched`)
};

const es_figures_systems_heading = /** @type {(inputs: Figures_Systems_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Sistemas consultados y no consultados`)
};

/**
* | output |
* | --- |
* | "Systems searched and not searched" |
*
* @param {Figures_Systems_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_systems_heading = /** @type {((inputs?: Figures_Systems_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Systems_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_systems_heading(inputs)
	return en_figures_systems_heading(inputs)
});