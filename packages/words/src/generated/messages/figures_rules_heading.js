/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Rules_HeadingInputs */

const en_figures_rules_heading = /** @type {(inputs: Figures_Rules_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Named counts of the charter`)
};

const es_figures_rules_heading = /** @type {(inputs: Figures_Rules_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Recuentos con nombre del mandato`)
};

/**
* | output |
* | --- |
* | "Named counts of the charter" |
*
* @param {Figures_Rules_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_rules_heading = /** @type {((inputs?: Figures_Rules_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Rules_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_rules_heading(inputs)
	return en_figures_rules_heading(inputs)
});