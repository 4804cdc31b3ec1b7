/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Actions_HeadingInputs */

const en_figures_actions_heading = /** @type {(inputs: Figures_Actions_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was done to the persons under review`)
};

const es_figures_actions_heading = /** @type {(inputs: Figures_Actions_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Lo que se hizo a las personas en revisión`)
};

/**
* | output |
* | --- |
* | "What was done to the persons under review" |
*
* @param {Figures_Actions_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_actions_heading = /** @type {((inputs?: Figures_Actions_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Actions_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_actions_heading(inputs)
	return en_figures_actions_heading(inputs)
});