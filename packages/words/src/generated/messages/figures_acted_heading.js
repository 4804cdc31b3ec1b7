/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Acted_HeadingInputs */

const en_figures_acted_heading = /** @type {(inputs: Figures_Acted_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Acted on before decided`)
};

const es_figures_acted_heading = /** @type {(inputs: Figures_Acted_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Objeto de actuación antes de decidirse`)
};

/**
* | output |
* | --- |
* | "Acted on before decided" |
*
* @param {Figures_Acted_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_acted_heading = /** @type {((inputs?: Figures_Acted_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Acted_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_acted_heading(inputs)
	return en_figures_acted_heading(inputs)
});