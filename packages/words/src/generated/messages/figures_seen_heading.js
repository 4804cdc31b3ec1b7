/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Figures_Seen_HeadingInputs */

const en_figures_seen_heading = /** @type {(inputs: Figures_Seen_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who has seen this`)
};

const es_figures_seen_heading = /** @type {(inputs: Figures_Seen_HeadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Quién lo ha visto`)
};

/**
* | output |
* | --- |
* | "Who has seen this" |
*
* @param {Figures_Seen_HeadingInputs} inputs
* @param {{ locale?: "en" | "es" }} options
* @returns {LocalizedString}
*/
export const figures_seen_heading = /** @type {((inputs?: Figures_Seen_HeadingInputs, options?: { locale?: "en" | "es" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Figures_Seen_HeadingInputs, { locale?: "en" | "es" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "es") return es_figures_seen_heading(inputs)
	return en_figures_seen_heading(inputs)
});